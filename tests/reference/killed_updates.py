"""Kill updates with SIGKILL at random moments, resume each, and print what came of them as JSON.

The model libraries are imported once: every attempt is a fork of this process, which itself never
learns. Called with the model's folder, an empty folder, a seed and the number of kills.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
import traceback
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ouroboros_backends.shared import keeping
from ouroboros_backends.torch import TORCH
from ouroboros_backends.torch.policy import TorchPolicy

from ouroboros_desktop.core.completion import Prompt, Sampling
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.core.policy_update import (
    Baseline,
    Demonstration,
    Experience,
    PreferencePair,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)
from ouroboros_desktop.worker import checkpoints

CONFIG = UpdateConfig(
    epochs=3,
    minibatches=2,
    learning_rate=2e-3,
    target_kl=10.0,
    baseline=Baseline.VALUE,
    entropy_coef=0.01,
    kl_target=0.05,
    tokens_per_micro=64,
)


def batch_of(policy: TorchPolicy, seed: int) -> UpdateBatch:
    """Let the policy write six completions, and return them scored, with a rewrite and a pair."""
    asked = [(Message(Role.TEACHER, text),) for text in ("Hello", "What of the river?")]
    prompts = [Prompt(messages, seed + n) for n, messages in enumerate(asked)]
    tokens = policy.generate(prompts, Sampling(completions=3, max_tokens=10))
    written = {(t.prompt, t.index): t.completion for t in tokens if t.completion}
    rewards = (1.0, -1.0, 0.25)
    return UpdateBatch(
        policy.info.tokenizer,
        tuple(Experience(c, rewards[k], group) for (group, k), c in sorted(written.items())),
        (Demonstration(asked[0], "Good day to you"),),
        (PreferencePair(asked[1], "The river rises", "No"),),
    )


@dataclass(frozen=True)
class Kill:
    """When: ``seconds`` after the ``keeping``-th keeping began (0: after the update began).

    Or, where ``operation`` is not 0, just before the so-manieth operation on a file of the folder.
    """

    seconds: float = 0.0
    keeping: int = 0
    operation: int = 0

    @staticmethod
    def at_random(chance: random.Random, whole: float) -> Kill:
        """``whole`` is how many seconds an update takes."""
        return chance.choice(
            [
                Kill(seconds=chance.uniform(0, whole)),
                Kill(seconds=chance.uniform(0, 0.006), keeping=chance.randint(1, 4)),
                Kill(operation=chance.randint(1, 40)),
            ]
        )


class Attempts:
    """Updates in processes of their own: each a fork of the policy as it is here."""

    def __init__(self, policy: TorchPolicy, batch: UpdateBatch, root: Path) -> None:
        self._policy = policy
        self._batch = batch
        self._report = root / "report.json"
        self._checkpoints = root / "checkpoints"

    def run(self, folder: Path | None, kill: Kill | None = None) -> dict[str, Any] | None:
        """Return what the update reported at its end; None when it was killed before."""
        self._report.unlink(missing_ok=True)
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(read)
            self._update(folder, kill, write)
        os.close(write)
        if kill and not kill.operation:
            for _ in range(kill.keeping):
                os.read(read, 1)
            time.sleep(kill.seconds)
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(read)
        return json.loads(self._report.read_text()) if self._report.exists() else None

    def whole(self, folder: Path | None) -> dict[str, Any]:
        ended = self.run(folder)
        assert ended is not None, "an update that nobody killed has died"
        return ended

    def _update(self, folder: Path | None, kill: Kill | None, pipe: int) -> None:
        keep = keeping.write

        def watched(*arguments: Any) -> str:
            os.write(pipe, b".")
            return keep(*arguments)

        keeping.write = watched
        if kill and kill.operation:
            die_before(kill.operation, str(folder))
        try:
            found = self._ended(folder)
            partial = self._report.with_suffix(".partial")
            partial.write_text(json.dumps(found))
            partial.replace(self._report)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(0)

    def _ended(self, folder: Path | None) -> dict[str, Any]:
        began = time.monotonic()
        events = list(self._policy.update(self._batch, CONFIG, folder))
        steps = [e for e in events if isinstance(e, UpdateMetrics)]
        told = [e for e in events if not isinstance(e, UpdateMetrics)]
        return {
            "digest": checkpoints.write(self._checkpoints, self._policy.save),
            "replayed": events.index(told[0]),
            "metrics": [{**asdict(m), "seconds": 0} for m in steps],
            "phases": [progress.phase for progress in told],
            "seconds": time.monotonic() - began,
            "left": folder is not None and folder.exists(),
        }


def die_before(operation: int, folder: str) -> None:
    """Let this process kill itself just before its so-manieth operation on files of ``folder``."""
    left = operation

    def look(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal left
        if event in {"open", "os.rename", "os.remove"} and folder in str(arguments[0]):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(look)


def main(model: Path, root: Path, seed: int, kills: int) -> Iterator[tuple[str, object]]:
    keeping.WORTH = 0.0
    chance = random.Random(seed)
    policy = TORCH.open(ModelRef("torch", "tiny", {"lora_r": 4, "lora_alpha": 8.0}), model)
    first = Attempts(policy, batch_of(policy, 1), root).whole(None)
    policy.load(root / "checkpoints" / first["digest"])
    attempts = Attempts(policy, batch_of(policy, 5), root)
    yield "plain", attempts.whole(None)
    kept = attempts.whole(root / "kept")
    yield "kept", kept
    ended: list[dict[str, Any]] = []
    killed = 0
    while killed < kills:
        folder, result = root / f"update {len(ended)}", None
        while result is None and killed < kills:
            result = attempts.run(folder, Kill.at_random(chance, kept["seconds"]))
            killed += result is None
            if chance.random() < 0.3:
                break
        ended.append(result or attempts.whole(folder))
    yield "ended", ended
    yield "kills", killed


if __name__ == "__main__":
    model, root, seed, kills = sys.argv[1:]
    print(json.dumps(dict(main(Path(model), Path(root), int(seed), int(kills)))))
