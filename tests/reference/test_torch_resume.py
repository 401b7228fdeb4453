"""A killed update goes on where it was and ends in the bytes of one that nobody killed."""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
import torch
from ouroboros_backends.shared import keeping
from ouroboros_backends.torch import TORCH
from ouroboros_backends.torch.policy import TorchPolicy

from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import UpdateProblem
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.core.policy_update import (
    Progress,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)
from tests.reference.killed_updates import CONFIG, batch_of

LEAVE_ONE_OUT = UpdateConfig(epochs=2, minibatches=2, learning_rate=2e-3, target_kl=10.0)
STOPPED = replace(CONFIG, epochs=20, target_kl=1e-3)
Events = list[UpdateMetrics | Progress]


@pytest.fixture(scope="module")
def opened(tiny_llama: Path) -> TorchPolicy:
    return TORCH.open(ModelRef("torch", "tiny", {"lora_r": 4, "lora_alpha": 8.0}), tiny_llama)


@pytest.fixture(scope="module")
def parent(opened: TorchPolicy, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint after one update, so that moments and history are not empty."""
    opened.load(None)
    list(opened.update(batch_of(opened, 1), CONFIG))
    folder = tmp_path_factory.mktemp("parent")
    opened.save(folder)
    return folder


@pytest.fixture
def policy(opened: TorchPolicy, parent: Path, monkeypatch: pytest.MonkeyPatch) -> TorchPolicy:
    monkeypatch.setattr(keeping, "WORTH", 0.0)  # keep every step, however cheap
    opened.load(parent)
    return opened


def content(policy: TorchPolicy, place: Path) -> dict[str, bytes]:
    place.mkdir()
    policy.save(place)
    return {path.name: path.read_bytes() for path in place.iterdir()}


def steps_of(events: Events) -> list[UpdateMetrics]:
    return [replace(e, seconds=0.0) for e in events if isinstance(e, UpdateMetrics)]


def sayings(events: Events) -> list[str]:
    return [e.phase for e in events if isinstance(e, Progress)]


def interrupted(policy: TorchPolicy, batch: UpdateBatch, config: UpdateConfig, root: Path) -> Path:
    """Return a folder as a kill in the third step leaves it; the policy is as before."""
    running = policy.update(batch, config, root / "running")
    for event in running:
        if isinstance(event, UpdateMetrics) and event.step == 3:
            shutil.copytree(root / "running", root / "killed")
    return root / "killed"


@pytest.mark.parametrize(
    ("config", "from_adapter"), [(CONFIG, True), (LEAVE_ONE_OUT, False), (STOPPED, True)]
)
def test_resumed_from_whatever_is_there_after_any_yield(
    policy: TorchPolicy, parent: Path, tmp_path: Path, config: UpdateConfig, from_adapter: bool
) -> None:
    start = parent if from_adapter else None
    policy.load(start)
    batch = batch_of(policy, 5)
    whole: Events = []
    killed: dict[bytes, Path] = {}
    for event in policy.update(batch, config, tmp_path / "running"):
        whole.append(event)
        state = b"".join(p.read_bytes() for p in (tmp_path / "running").glob("state.json"))
        if state not in killed:
            copy = tmp_path / f"killed {len(killed)}"
            killed[state] = shutil.copytree(tmp_path / "running", copy)
    expected = content(policy, tmp_path / "expected")
    policy.load(start)
    assert steps_of(list(policy.update(batch, config))) == steps_of(whole)
    assert content(policy, tmp_path / "plain") == expected, "keeping changes nothing"
    replayed = []
    for folder in killed.values():
        policy.load(start)
        events = list(policy.update(batch, config, folder))
        assert steps_of(events) == steps_of(whole)
        assert not any("over" in phase for phase in sayings(events))
        assert content(policy, tmp_path / f"ended from {folder.name}") == expected
        assert not folder.exists()
        replayed.append(next(n for n, e in enumerate(events) if isinstance(e, Progress)))
    # Nothing yet, the measures, then the state after each step but the last.
    assert replayed == [0, 0, *range(1, len(steps_of(whole)))]


def test_no_random_generator_is_drawn_from(policy: TorchPolicy) -> None:
    """Else its state would have to be kept."""
    before = torch.get_rng_state()
    list(policy.update(batch_of(policy, 5), CONFIG))
    assert torch.equal(torch.get_rng_state(), before)


@pytest.mark.parametrize("stop_after", [1, 9, 14])
def test_a_closed_update_leaves_nothing(
    policy: TorchPolicy, tmp_path: Path, stop_after: int
) -> None:
    before = content(policy, tmp_path / "before")
    running = policy.update(batch_of(policy, 5), CONFIG, tmp_path / "running")
    list(islice(running, stop_after))
    assert (tmp_path / "running").exists()
    running.close()
    assert not (tmp_path / "running").exists()
    assert content(policy, tmp_path / "after") == before


def test_a_resumed_update_that_is_closed_comes_back_to_its_parent(
    policy: TorchPolicy, tmp_path: Path
) -> None:
    batch = batch_of(policy, 5)
    before = content(policy, tmp_path / "before")
    folder = interrupted(policy, batch, CONFIG, tmp_path)
    policy.load(tmp_path / "before")
    running = policy.update(batch, CONFIG, folder)
    list(islice(running, 4))
    running.close()
    assert not folder.exists()
    assert content(policy, tmp_path / "after") == before


def test_rolled_back_it_learns_the_same_again(
    policy: TorchPolicy, parent: Path, tmp_path: Path
) -> None:
    """Also what adapts from update to update comes back: the coefficient of the KL charge."""
    second, third = batch_of(policy, 5), batch_of(policy, 9)
    list(policy.update(second, CONFIG))
    content(policy, tmp_path / "second")
    steps = steps_of(list(policy.update(third, CONFIG)))
    expected = content(policy, tmp_path / "third")
    assert steps[0].kl_coef != CONFIG.kl_coef, "it has adapted"
    policy.load(tmp_path / "second")
    assert steps_of(list(policy.update(third, CONFIG))) == steps
    assert content(policy, tmp_path / "third again") == expected
    policy.load(parent)
    list(policy.update(second, CONFIG))
    list(policy.update(third, CONFIG))
    assert content(policy, tmp_path / "both again") == expected


def test_a_failed_update_leaves_nothing(policy: TorchPolicy, tmp_path: Path) -> None:
    wild = replace(CONFIG, learning_rate=1e30, epochs=5)
    with pytest.raises(UpdateProblem, match="not finite"):
        list(policy.update(batch_of(policy, 5), wild, tmp_path / "running"))
    assert not (tmp_path / "running").exists()


def test_the_same_batch_made_anew_is_the_same(
    policy: TorchPolicy, parent: Path, tmp_path: Path
) -> None:
    """Messages have an id and a time; read again from the store they are other objects."""
    batch = batch_of(policy, 5)
    folder = interrupted(policy, batch, CONFIG, tmp_path)
    expected = content(policy, tmp_path / "expected")
    [shown], [pair] = batch.demonstrations, batch.preferences
    anew = replace(
        batch,
        demonstrations=(replace(shown, prompt=(Message(Role.TEACHER, "Hello"),)),),
        preferences=(replace(pair, prompt=(Message(Role.TEACHER, "What of the river?"),)),),
    )
    assert anew != batch
    policy.load(parent)
    assert not any("over" in phase for phase in sayings(list(policy.update(anew, CONFIG, folder))))
    assert content(policy, tmp_path / "after") == expected


Changed = tuple[UpdateBatch, UpdateConfig]


def _other_reward(batch: UpdateBatch, config: UpdateConfig) -> Changed:
    first, *others = batch.experiences
    return replace(batch, experiences=(replace(first, reward=0.5), *others)), config


def _other_rewrite(batch: UpdateBatch, config: UpdateConfig) -> Changed:
    [shown] = batch.demonstrations
    return replace(batch, demonstrations=(replace(shown, text="Good night"),)), config


def _other_preference(batch: UpdateBatch, config: UpdateConfig) -> Changed:
    return replace(batch, preferences=()), config


def _other_seed(batch: UpdateBatch, config: UpdateConfig) -> Changed:
    return batch, replace(config, seed=1)


@pytest.mark.parametrize("change", [_other_reward, _other_rewrite, _other_preference, _other_seed])
def test_another_update_starts_over_and_says_so(
    policy: TorchPolicy,
    parent: Path,
    tmp_path: Path,
    change: Callable[[UpdateBatch, UpdateConfig], Changed],
) -> None:
    batch = batch_of(policy, 5)
    folder = interrupted(policy, batch, CONFIG, tmp_path)
    changed = change(batch, CONFIG)
    policy.load(parent)
    plain = list(policy.update(*changed))
    expected = content(policy, tmp_path / "expected")
    policy.load(parent)
    events = list(policy.update(*changed, folder))
    assert sayings(events)[0] == "Starting over: another batch or settings than before"
    assert steps_of(events) == steps_of(plain)
    assert content(policy, tmp_path / "after") == expected


def test_another_adapter_or_another_number_of_threads_starts_over(
    policy: TorchPolicy, parent: Path, tmp_path: Path
) -> None:
    batch = batch_of(policy, 5)
    folder = interrupted(policy, batch, CONFIG, tmp_path)
    policy.load(None)
    running = policy.update(batch, CONFIG, shutil.copytree(folder, tmp_path / "bare"))
    assert next(running).phase.startswith("Starting over: another adapter")
    running.close()
    policy.load(parent)
    threads = torch.get_num_threads()
    torch.set_num_threads(threads + 1)
    try:
        running = policy.update(batch, CONFIG, folder)
        assert next(running).phase == "Starting over: another number of threads than before"
        running.close()
    finally:
        torch.set_num_threads(threads)


def _torn_state(folder: Path) -> None:
    path = folder / "state.json"
    path.write_bytes(path.read_bytes()[:-20])


def _changed_tensors(folder: Path) -> None:
    newest = json.loads((folder / "state.json").read_text())["files"]
    path = folder / max(newest.keys() - {"measured.safetensors"})
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)


def _no_measures(folder: Path) -> None:
    (folder / "measured.safetensors").unlink()


def _unknown_metrics(folder: Path) -> None:
    path = folder / "state.json"
    path.write_text(path.read_text().replace("approx_kl", "approximate_kl"))


@pytest.mark.parametrize("damage", [_torn_state, _changed_tensors, _no_measures, _unknown_metrics])
def test_what_is_damaged_is_not_gone_on_from(
    policy: TorchPolicy, parent: Path, tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    batch = batch_of(policy, 5)
    folder = interrupted(policy, batch, CONFIG, tmp_path)
    expected = content(policy, tmp_path / "expected")
    damage(folder)
    policy.load(parent)
    events = list(policy.update(batch, CONFIG, folder))
    assert sayings(events)[0] == "Starting over: what was kept is damaged"
    assert content(policy, tmp_path / "after") == expected


def test_what_a_kill_left_half_written_is_removed(
    policy: TorchPolicy, parent: Path, tmp_path: Path
) -> None:
    batch = batch_of(policy, 5)
    folder = interrupted(policy, batch, CONFIG, tmp_path)
    names = {path.name for path in folder.iterdir()}
    for name in (".tmpAbCdEf", "state.partial"):
        (folder / name).write_bytes(b"half")
    policy.load(parent)
    running = policy.update(batch, CONFIG, folder)
    next(running)
    assert {path.name for path in folder.iterdir()} == names
    running.close()


@contextmanager
def no_file_above(size: int) -> Iterator[None]:
    """Let the system refuse, as a full disk does, to write a file of more than ``size`` bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_an_update_that_cannot_be_kept_goes_on_and_says_so(
    policy: TorchPolicy, parent: Path, tmp_path: Path
) -> None:
    """The measures fit, the adapter does not: they stay, so that a kill costs steps alone."""
    batch = batch_of(policy, 5)
    list(policy.update(batch, CONFIG))
    expected = content(policy, tmp_path / "expected")
    policy.load(parent)
    seen: Events = []
    with no_file_above(40_000):
        for event in policy.update(batch, CONFIG, tmp_path / "running"):
            seen.append(event)
            if isinstance(event, UpdateMetrics) and event.step == 3:
                shutil.copytree(tmp_path / "running", tmp_path / "killed")
    told = [phase for phase in sayings(seen) if "crash" in phase]
    assert told == ["The folder cannot be written: a crash would cost the steps from here on"]
    assert content(policy, tmp_path / "after") == expected
    left = {path.name for path in (tmp_path / "killed").iterdir()}
    assert left == {"state.json", "measured.safetensors"}
    policy.load(parent)
    events = list(policy.update(batch, CONFIG, tmp_path / "killed"))
    assert not any("Measuring" in phase for phase in sayings(events))
    assert content(policy, tmp_path / "resumed") == expected


def test_a_folder_that_cannot_be_made_is_no_reason_not_to_learn(
    policy: TorchPolicy, parent: Path, tmp_path: Path
) -> None:
    batch = batch_of(policy, 5)
    list(policy.update(batch, CONFIG))
    expected = content(policy, tmp_path / "expected")
    (tmp_path / "file").write_text("in the way")
    policy.load(parent)
    events = list(policy.update(batch, CONFIG, tmp_path / "file" / "running"))
    assert sayings(events)[0].startswith("The folder cannot be written")
    assert content(policy, tmp_path / "after") == expected


def test_steps_that_cost_less_than_keeping_them_are_not_kept(
    policy: TorchPolicy, parent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "WORTH", 1e9)
    batch = batch_of(policy, 5)
    for event in policy.update(batch, CONFIG, tmp_path / "running"):
        if isinstance(event, UpdateMetrics):
            names = {path.name for path in (tmp_path / "running").iterdir()}
            assert names == {"state.json", "measured.safetensors"}


def test_twenty_kills_at_random_moments(tiny_llama: Path, tmp_path: Path) -> None:
    """SIGKILL while measuring, learning and keeping; the same bytes each time."""
    seed = int.from_bytes(os.urandom(4))
    command = [sys.executable, "-m", "tests.reference.killed_updates"]
    done = subprocess.run(
        [*command, str(tiny_llama), str(tmp_path), str(seed), "20"],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"seed {seed}\n{done.stderr}"
    found: dict[str, Any] = json.loads(done.stdout)
    plain, ended = found["plain"], found["ended"]
    assert found["kills"] == 20, f"seed {seed}"
    assert found["kept"]["digest"] == plain["digest"]
    for result in ended:
        assert result["digest"] == plain["digest"], f"seed {seed}"
        assert result["metrics"] == plain["metrics"], f"seed {seed}"
        assert not any("over" in phase for phase in result["phases"]), f"seed {seed}"
        assert not result["left"], f"seed {seed}"
    assert any(result["replayed"] for result in ended), f"seed {seed}: none was resumed"
