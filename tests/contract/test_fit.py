"""How work fits this computer, asked of every installed backend."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ouroboros_desktop.core.fit import Workload
from ouroboros_desktop.core.policy import Capability, Policy
from tests.contract.test_policy import CONFIG, content, learn, scored

pytestmark = pytest.mark.needs(Capability.EXPERIENCES)


def test_more_work_takes_more(policy: Policy) -> None:
    small, large = (policy.fit(Workload(prompts=n, epochs=n)) for n in (1, 8))
    assert 0 < small.opening <= small.needed <= large.needed
    assert 0 < small.update_seconds < large.update_seconds
    assert small.fits, "two layers and a table fit anywhere"
    assert small.free > 10**7
    assert small.sentence.startswith("A policy update needs about ")


def test_asking_changes_nothing(policy: Policy, tmp_path: Path) -> None:
    batch, made = scored(policy), []
    for name in ("asked", "not asked"):
        policy.load(None)
        if name == "asked":
            policy.fit(Workload())
        learn(policy, batch, replace(CONFIG, epochs=1))
        made.append(content(policy, tmp_path / name))
    assert made[0] == made[1]
