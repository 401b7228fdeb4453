"""What a killed update left is gone on from, whatever the backend keeps."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from ouroboros_desktop.core.errors import UpdateProblem
from ouroboros_desktop.core.policy import Capability, Policy
from ouroboros_desktop.core.policy_update import Progress, UpdateMetrics
from tests.contract.test_policy import CONFIG, content, learn, scored

pytestmark = pytest.mark.needs(Capability.EXPERIENCES)


def steps_of(events: Sequence[UpdateMetrics | Progress]) -> list[UpdateMetrics]:
    return [replace(e, seconds=0.0) for e in events if isinstance(e, UpdateMetrics)]


def test_killed_at_any_yield_the_same_call_ends_in_the_same_bytes(
    policy: Policy, tmp_path: Path
) -> None:
    batch, folder = scored(policy), tmp_path / "update"
    whole: list[UpdateMetrics | Progress] = []
    for event in policy.update(batch, CONFIG, folder):
        whole.append(event)
        if folder.exists():
            shutil.copytree(folder, tmp_path / f"killed {len(whole)}")
    expected = content(policy, tmp_path / "expected")
    assert not folder.exists()
    policy.load(None)
    learn(policy, batch)
    assert content(policy, tmp_path / "plain") == expected, "keeping changes nothing"
    for moment in range(1, len(whole) + 1, 3):
        policy.load(None)
        left = tmp_path / f"killed {moment}"
        assert steps_of(list(policy.update(batch, CONFIG, left))) == steps_of(whole)
        assert content(policy, tmp_path / f"ended {moment}") == expected
        assert not left.exists()


@pytest.mark.parametrize("stop_after", [1, 4])
def test_closed_it_leaves_nothing(policy: Policy, tmp_path: Path, stop_after: int) -> None:
    batch, before = scored(policy), content(policy, tmp_path / "before")
    running = policy.update(batch, CONFIG, tmp_path / "update")
    for _ in range(stop_after):
        next(running)
    running.close()
    assert not (tmp_path / "update").exists()
    assert content(policy, tmp_path / "after") == before


def test_refused_it_leaves_nothing(policy: Policy, tmp_path: Path) -> None:
    batch = replace(scored(policy), experiences=())
    with pytest.raises(UpdateProblem):
        list(policy.update(batch, CONFIG, tmp_path / "update"))
    assert not (tmp_path / "update").exists()
