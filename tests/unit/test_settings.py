"""Settings survive bad files, and folders are private."""

import stat
from dataclasses import replace

import pytest

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.policy_update import UpdateConfig
from ouroboros_desktop.settings import (
    PRESETS,
    RECALL_LESSONS,
    REHEARSALS,
    SIBLINGS,
    Settings,
    folders,
    load,
    save,
    shown,
)


def test_saved_settings_come_back(tmp_path):
    path = tmp_path / "settings.toml"
    chosen = Settings(theme="dark", text_scale=150, teacher_name="Zoë 🜁", temperature=0.0)
    save(path, chosen)
    assert load(path) == (chosen, [])
    assert list(tmp_path.iterdir()) == [path]


def test_without_a_file_the_defaults_stand(tmp_path):
    assert load(tmp_path / "settings.toml") == (Settings(), [])


@pytest.mark.parametrize(
    "line",
    [
        'theme = "pink"',
        "text_scale = 500",
        'text_scale = "100"',
        "text_scale = true",
        "temperature = nan",
        "teacher_name = 3",
        'update_preset = "reckless"',
        "single_key_scoring = 1",
    ],
)
def test_a_bad_value_falls_back_alone_and_is_reported(tmp_path, line):
    path = tmp_path / "settings.toml"
    path.write_text(f'{line}\nmodel = "mine"\n')
    settings, problems = load(path)
    assert settings == replace(Settings(), model="mine")
    assert len(problems) == 1
    assert line.split(" ")[0] in problems[0]


def test_unknown_keys_are_ignored_and_whole_numbers_are_temperatures(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("from_the_future = 1\ntemperature = 1\n")
    assert load(path) == (Settings(temperature=1.0), [])


@pytest.mark.parametrize("damage", [b"theme = ", b"\xff\xfe\x00", b"theme = 'dark'\ntheme = 'x'"])
def test_a_damaged_file_is_kept_beside(tmp_path, damage):
    path = tmp_path / "settings.toml"
    path.write_bytes(damage)
    settings, problems = load(path)
    assert settings == Settings()
    assert (tmp_path / "settings.toml.broken").read_bytes() == damage
    assert "settings.toml.broken" in problems[0]
    assert not path.exists()


def test_saving_into_a_missing_folder_is_one_sentence(tmp_path):
    with pytest.raises(OuroborosError) as problem:
        save(tmp_path / "gone" / "settings.toml", Settings())
    assert problem.value.hint


def test_an_unreadable_settings_file_is_reported(tmp_path):
    path = tmp_path / "settings.toml"
    path.mkdir()
    settings, problems = load(path)
    assert settings == Settings()
    assert "cannot be read" in problems[0]


def test_every_setting_explains_itself_and_its_default_is_allowed(tmp_path):
    path = tmp_path / "settings.toml"
    save(path, Settings())
    assert load(path) == (Settings(), [])
    for item in shown():
        assert item.metadata["title"]
        assert item.metadata["help"].endswith(".")
        assert isinstance(item.metadata["range"], tuple)


def test_shortcuts_are_kept_by_the_names_of_actions(tmp_path):
    path = tmp_path / "settings.toml"
    chosen = Settings(shortcuts={"export": ("Ctrl+E", "F9"), "bin": ()})
    save(path, chosen)
    assert load(path) == (chosen, [])


@pytest.mark.parametrize("keys", ["'Ctrl+E'", "3", "[1]", "{a = 1}"])
def test_a_shortcut_that_is_none_is_named_and_the_others_stay(tmp_path, keys):
    path = tmp_path / "settings.toml"
    path.write_text(f"[shortcuts]\nexport = {keys}\nbin = ['F9']\n", "utf-8")
    settings, problems = load(path)
    assert settings.shortcuts == {"bin": ("F9",)}
    assert len(problems) == 1 and "shortcut export" in problems[0]


def test_shortcuts_that_are_no_table_are_named(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("shortcuts = 4\n", "utf-8")
    settings, problems = load(path)
    assert settings == Settings() and len(problems) == 1


def test_presets_grow_bolder():
    careful, normal, bold = PRESETS.values()
    assert normal == UpdateConfig(
        demonstration_coef=1.0,
        siblings=SIBLINGS,
        recall_lessons=RECALL_LESSONS // 4,
        rehearsals=REHEARSALS,
    )
    assert {one.siblings for one in PRESETS.values()} == {SIBLINGS}
    assert {one.recall_lessons * one.epochs for one in PRESETS.values()} == {RECALL_LESSONS}
    assert {one.rehearsals for one in PRESETS.values()} == {REHEARSALS}
    assert careful.learning_rate < normal.learning_rate < bold.learning_rate
    assert careful.target_kl < normal.target_kl < bold.target_kl
    assert Settings(update_preset="bold").update_config == bold


def test_folders_follow_the_environment_and_are_private(tmp_path, monkeypatch):
    monkeypatch.setenv("OUROBOROS_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("OUROBOROS_MODELS", str(tmp_path / "models"))
    found = folders()
    assert found.home == tmp_path / "home"
    assert found.store == tmp_path / "home" / "store.duckdb"
    for folder in (found.home, found.models, found.checkpoints, found.logs, found.exports):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_another_home_shares_the_models(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("OUROBOROS_MODELS", raising=False)
    monkeypatch.delenv("OUROBOROS_HOME", raising=False)
    usual = folders()
    monkeypatch.setenv("OUROBOROS_HOME", str(tmp_path / "other"))
    assert folders().models == usual.models


def test_a_home_that_cannot_be_made_is_one_sentence(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("OUROBOROS_HOME", str(tmp_path / "file" / "home"))
    with pytest.raises(OuroborosError, match="OUROBOROS_HOME"):
        folders()
