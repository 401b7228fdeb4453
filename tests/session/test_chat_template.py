"""A model with a template that nobody knows: opened plainly, and with it once it is approved."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from ouroboros_desktop.core.chat_templates import OwnTemplate, digest
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.policy import PolicyInfo
from ouroboros_desktop.models.templates import approved
from ouroboros_desktop.session.opening import UNAPPROVED
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.settings import Folders
from ouroboros_desktop.wiring import connect
from tests.session.conftest import SETTINGS

OWN = (
    "{% for m in messages %}{{ m['role'] + '> ' + m['content'] + eos_token }}{% endfor %}"
    "{% if add_generation_prompt %}{{ 'assistant> ' }}{% endif %}"
)


def opened(session: Session) -> PolicyInfo:
    session.wait()
    info = session.state.policy.info
    assert session.state.ready and info is not None
    return info


def test_a_template_is_used_once_it_was_approved(folders: Folders, tiny_llama: Path) -> None:
    shutil.copytree(tiny_llama, folders.models / "mine")
    (folders.models / "mine" / "chat_template.jinja").write_text(OWN)
    settings = replace(SETTINGS, backend="torch", model="mine")
    with closing(connect(folders, settings, seed=7)) as session:
        session.opening.start()
        info = opened(session)
        assert info.own_template == OwnTemplate(OWN, approved=False)
        assert info.chat_template != digest(OWN)
        assert session.state.notice == UNAPPROVED
        assert approved(folders.models) == frozenset()
        session.models.use_template(True)
        info = opened(session)
        assert info.chat_template == digest(OWN)
        assert info.own_template == OwnTemplate(OWN, approved=True)
        assert session.state.notice is None
        session.dialogue.say("Hello")
        session.wait()
        assert len(session.cycle.completions) == 1
        with pytest.raises(NotPossibleYet):
            session.models.use_template(True)
        assert approved(folders.models) == {digest(OWN)}
        session.models.use_template(False)
        info = opened(session)
        assert info.own_template == OwnTemplate(OWN, approved=False)
        assert info.chat_template != digest(OWN)
        assert session.state.notice == UNAPPROVED
        with pytest.raises(NotPossibleYet, match="no approval"):
            session.models.use_template(False)
    assert approved(folders.models) == frozenset()
