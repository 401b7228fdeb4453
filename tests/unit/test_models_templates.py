"""The file of approved chat templates, and the command that shows and approves one."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from ouroboros_desktop.cli import run
from ouroboros_desktop.core.chat_templates import MOST, digest
from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.models import templates
from tests.tiny import TEMPLATE

OWN = "{% for m in messages %}{{ m.role }}: {{ m.content }}\u202e{% endfor %}"
DAY = date(2026, 11, 27)


def test_what_was_approved_is_remembered_beside_what_was_before(tmp_path: Path) -> None:
    assert templates.approved(tmp_path) == frozenset()
    templates.approve(tmp_path, OWN, DAY)
    templates.approve(tmp_path, "other", DAY)
    assert templates.approved(tmp_path) == {digest(OWN), digest("other")}
    assert (tmp_path / templates.FILE).stat().st_mode & 0o077 == 0


def test_an_approval_is_taken_back_alone(tmp_path: Path) -> None:
    templates.withdraw(tmp_path, OWN)
    assert list(tmp_path.iterdir()) == []
    templates.approve(tmp_path, OWN, DAY)
    templates.approve(tmp_path, "other", DAY)
    templates.withdraw(tmp_path, OWN)
    assert templates.approved(tmp_path) == {digest("other")}
    templates.withdraw(tmp_path, OWN)
    assert templates.approved(tmp_path) == {digest("other")}


@pytest.mark.parametrize("content", ["[approved", "approved = 3", "[approved]\nall = true\n"])
def test_a_damaged_file_approves_nothing_and_is_kept(tmp_path: Path, content: str) -> None:
    (tmp_path / templates.FILE).write_text(content)
    assert templates.approved(tmp_path) == frozenset()
    templates.approve(tmp_path, OWN, DAY)
    assert templates.approved(tmp_path) == {digest(OWN)}
    assert (tmp_path / f"{templates.FILE}.broken").read_text() == content


def test_one_that_is_too_long_cannot_be_approved(tmp_path: Path) -> None:
    with pytest.raises(ModelProblem, match="longer than anybody can read"):
        templates.approve(tmp_path, "a" * (MOST + 1), DAY)


def test_the_template_is_found_where_transformers_finds_it(tmp_path: Path) -> None:
    config = tmp_path / "tokenizer_config.json"
    assert templates.template_of(tmp_path) == ""
    config.write_text("{")
    assert templates.template_of(tmp_path) == ""
    config.write_text(json.dumps({"chat_template": OWN}))
    assert templates.template_of(tmp_path) == OWN
    several = [{"name": "tools", "template": "x"}, {"name": "default", "template": OWN}]
    config.write_text(json.dumps({"chat_template": several}))
    assert templates.template_of(tmp_path) == OWN
    (tmp_path / "chat_template.jinja").write_text(TEMPLATE)
    assert templates.template_of(tmp_path) == TEMPLATE
    (tmp_path / "chat_template.jinja").write_bytes(b"\xff")
    with pytest.raises(ModelProblem, match="cannot be read"):
        templates.template_of(tmp_path)


def test_the_command_shows_a_template_and_approves_what_was_seen(
    tmp_path: Path,
    tiny_llama: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OUROBOROS_MODELS", str(tmp_path))
    shutil.copytree(tiny_llama, tmp_path / "mine")
    (tmp_path / "mine" / "chat_template.jinja").write_text(OWN)
    assert run(["models", "template", "mine"]) == 0
    said = capsys.readouterr().out
    assert "not approved: the plain format is used" in said
    assert "\\u202e" in said and "\u202e" not in said and digest(OWN) in said
    for wrong in ("", digest(OWN)[:11], digest(TEMPLATE)):
        assert run(["models", "template", "mine", "--approve", wrong]) == 1
        assert "Show the template without --approve" in capsys.readouterr().err
    assert templates.approved(tmp_path) == frozenset()
    assert run(["models", "template", "mine", "--approve", digest(OWN)[:12]]) == 0
    assert "approved: used" in capsys.readouterr().out
    assert templates.approved(tmp_path) == {digest(OWN)}
    assert run(["models", "template", "mine", "--withdraw"]) == 0
    said = capsys.readouterr().out
    assert "not approved: the plain format is used" in said and OWN[:20] not in said
    assert templates.approved(tmp_path) == frozenset()
    assert run(["models", "template", "mine", "--withdraw"]) == 1
    assert "nothing to take back" in capsys.readouterr().err
