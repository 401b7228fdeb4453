"""`make bench-generate`: what a token costs, beside transformers and in a dialogue that goes on.

``batch_ratio``: tokens per CPU second of ``TorchPolicy.generate`` over those of transformers'
``generate``, for 8 completions of 64 tokens of one labyrinth prompt, LoRA on both sides. The peer
is the stronger one of its growing and its static cache. ``followup_ratio``: CPU seconds until the
first text of a reply in a dialogue of about 1,000 tokens whose last turn was kept, over those where
nothing was. Alternated runs, medians, one thread; end tokens end nothing here, on either side.
``first_cpu_seconds`` is of a call that comes first after the model was opened or has learned, when
its copy of the weights is yet to be made; ``batch_ratio`` is of the calls after it.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from typing import Any

os.environ["OMP_NUM_THREADS"] = "1"  # before torch is imported

import torch
from ouroboros_backends.torch.policy import TorchPolicy, open_policy
from peft import PeftModel
from transformers import AutoModelForCausalLM

from benchmarks.learning import MODEL
from ouroboros_desktop.core.completion import Prompt, Sampling
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.core.prompting import ask
from ouroboros_desktop.evaluation.answers import labyrinth
from ouroboros_desktop.evaluation.simulated_teacher import SimulatedTeacher
from ouroboros_desktop.evaluation.topics import personas, training_topics
from ouroboros_desktop.models.library import resolve
from ouroboros_desktop.settings import folders

COMPLETIONS, TOKENS = 8, 64
DIALOGUE_TOKENS = 1000
REPLY = Sampling(max_tokens=80)

OURS, PEER, STATIC = "ours", "peer", "peer, static cache"
BARE, BARE_STATIC = "peer without LoRA", "peer without LoRA, static cache"
ARMS = (OURS, PEER, STATIC, BARE, BARE_STATIC)


@dataclass(frozen=True, slots=True)
class Cost:
    """What one call took, in seconds."""

    cpu: float
    wall: float


def main(arguments: list[str] | None = None) -> int:
    """Run the benchmark; the last line of the output is one line of JSON."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.generate", description=__doc__)
    parser.add_argument("--pairs", type=int, default=7)
    parser.add_argument("--peak", choices=ARMS, help="one call; print the memory it added, in MB")
    args = parser.parse_args(arguments)
    if args.peak:
        print(_peak(args.peak))
        return 0
    policy = _opened()
    arms = _arms(policy, ARMS)
    costs = _alternated(arms, args.pairs)
    first = _first_calls(policy, arms[OURS], args.pairs)
    follow, cold, length = _dialogue(policy, args.pairs)
    peaks = {arm: _peak_apart(arm) for arm in (OURS, PEER, STATIC)}
    print(_table(costs, peaks))
    print(f"ours, the first call, CPU s: {_spread([c.cpu for c in first])}")
    print(f"first text of a reply after {length} tokens, CPU s: {_spread([c.cpu for c in follow])}")
    print(f"the same where nothing was kept, CPU s: {_spread([c.cpu for c in cold])}")
    once = {"first_cpu_seconds": round(median(c.cpu for c in first), 3)}
    print(json.dumps(_summary(costs) | once | _follow_up(follow, cold) | _peaks(peaks)))
    return 0


# ---------------------------------------------------------------- a batch, here and there


def _opened() -> TorchPolicy:
    folder = resolve(folders().models, MODEL)
    policy = open_policy(ModelRef("torch", MODEL, {"threads": 1}), folder)
    policy._opened = replace(policy._opened, ends=frozenset())  # as many tokens on both sides
    return policy


def _labyrinth_prompt(policy: TorchPolicy) -> Prompt:
    """Return the prompt of median length among four of each training topic."""
    teacher = SimulatedTeacher(personas()["plain"], 0)
    made = []
    for topic in training_topics()[:16]:
        summary, prompts = labyrinth(topic, teacher, 500, 4, held_out=0)
        made += [ask(prompt, summary) for prompt in prompts]
    made.sort(key=lambda messages: len(policy._chat.prompt(messages)))
    return Prompt(made[len(made) // 2], seed=1)


def _arms(policy: TorchPolicy, names: Sequence[str]) -> dict[str, Callable[[], int]]:
    """Return what each arm runs; a call returns the number of tokens it wrote."""
    prompt = _labyrinth_prompt(policy)
    ids = torch.tensor([policy._chat.prompt(prompt.messages)])
    print(f"a prompt of {ids.shape[1]} tokens, {COMPLETIONS} completions of {TOKENS}")
    arms: dict[str, Callable[[], int]] = {OURS: lambda: _ours(policy, prompt)}
    if set(names) & {PEER, STATIC}:
        adapted = _peer(policy, adapter=True)
        arms[PEER] = lambda: _theirs(adapted, ids, None)
        arms[STATIC] = lambda: _theirs(adapted, ids, "static")
    if set(names) & {BARE, BARE_STATIC}:
        bare = _peer(policy, adapter=False)
        arms[BARE] = lambda: _theirs(bare, ids, None)
        arms[BARE_STATIC] = lambda: _theirs(bare, ids, "static")
    return {name: arms[name] for name in names}


def _ours(policy: TorchPolicy, prompt: Prompt) -> int:
    sampling = Sampling(completions=COMPLETIONS, max_tokens=TOKENS)
    records = [t.completion for t in policy.generate([prompt], sampling) if t.completion]
    return sum(len(record.logprobs) for record in records)


def _peer(policy: TorchPolicy, adapter: bool) -> Any:
    """Return transformers' model in float32, with the adapter as the policy has it or with none."""
    folder = resolve(folders().models, MODEL)
    model: Any = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
    model.generation_config.eos_token_id = None
    if adapter:
        with tempfile.TemporaryDirectory() as checkpoint:
            policy.save(Path(checkpoint))
            model = PeftModel.from_pretrained(model, checkpoint)
    return model.eval()


def _theirs(model: Any, ids: torch.Tensor, cache: str | None) -> int:
    with torch.inference_mode():
        written = model.generate(
            input_ids=ids,
            attention_mask=torch.ones_like(ids),
            num_return_sequences=COMPLETIONS,
            max_new_tokens=TOKENS,
            do_sample=True,
            temperature=1.0,
            top_k=0,
            top_p=1.0,
            use_cache=True,
            cache_implementation=cache,
            pad_token_id=0,
        )
    return int(written[:, ids.shape[1] :].numel())


def _alternated(arms: dict[str, Callable[[], int]], rounds: int) -> dict[str, list[Cost]]:
    """Run the arms in turn, after one call of each that warms up; return what each call took."""
    costs: dict[str, list[Cost]] = {name: [] for name in arms}
    for number in range(rounds + 1):
        for name, run in arms.items():
            cost = _cost(lambda run=run: _require(run() == COMPLETIONS * TOKENS))  # type: ignore[misc]
            if number:
                costs[name].append(cost)
    return costs


def _first_calls(policy: TorchPolicy, run: Callable[[], int], rounds: int) -> list[Cost]:
    """Return what calls take before which all was given back that an update needs."""
    costs = []
    for _ in range(rounds):
        policy._dialogue.make_room()
        costs.append(_cost(run))
    return costs


def _require(holds: bool) -> None:
    if not holds:
        raise RuntimeError("an arm wrote another number of tokens")


def _cost(run: Callable[[], object]) -> Cost:
    cpu, wall = time.process_time(), time.perf_counter()
    run()
    return Cost(time.process_time() - cpu, time.perf_counter() - wall)


# ---------------------------------------------------------------- a dialogue that goes on


def _dialogue(policy: TorchPolicy, pairs: int) -> tuple[list[Cost], list[Cost], int]:
    """Return costs of the last turn kept and not kept, and the tokens of its transcript."""
    before, turns = _conversation(policy)
    follow, cold = [], []
    for _ in range(pairs):
        _reply(policy, before)
        follow.append(_cost(lambda: _first_text(policy, turns)))
        policy.load(None)
        cold.append(_cost(lambda: _first_text(policy, turns)))
    return follow, cold, len(policy._chat.prompt(turns))


def _conversation(policy: TorchPolicy) -> tuple[tuple[Message, ...], tuple[Message, ...]]:
    """Talk until the transcript is long enough; return it without the last turn, and with it."""
    teacher = SimulatedTeacher(personas()["plain"], 0)
    turns: tuple[Message, ...] = ()
    for text in (text for topic in training_topics() for text in teacher.messages(topic)):
        before, turns = turns, (*turns, Message(Role.TEACHER, text))
        if len(policy._chat.prompt(turns)) >= DIALOGUE_TOKENS:
            return before[:-1], turns
        turns = (*turns, Message(Role.POLICY, _reply(policy, turns)))
    raise RuntimeError("the topics ran out")


def _reply(policy: TorchPolicy, turns: tuple[Message, ...]) -> str:
    return "".join(token.text for token in policy.generate([Prompt(turns, seed=3)], REPLY))


def _first_text(policy: TorchPolicy, turns: tuple[Message, ...]) -> None:
    running = policy.generate([Prompt(turns, seed=4)], REPLY)
    next(token for token in running if token.text)
    running.close()


# ---------------------------------------------------------------- memory


def _peak_apart(arm: str) -> float:
    command = [sys.executable, "-m", "benchmarks.generate", "--peak", arm]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return float(done.stdout.splitlines()[-1])


def _peak(arm: str) -> float:
    """Return by how many MB one call raises the memory of this process at most (Linux only)."""
    run = _arms(_opened(), [arm])[arm]
    Path("/proc/self/clear_refs").write_text("5")  # loading had the largest memory so far
    before = _highest_mb()
    run()
    return _highest_mb() - before


def _highest_mb() -> float:
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


# ---------------------------------------------------------------- what is printed


def _table(costs: dict[str, list[Cost]], peaks: dict[str, float]) -> str:
    lines = [f"{'':32} CPU s (lowest to highest)  wall s  tokens/CPU s  MB added"]
    for name, taken in costs.items():
        wall = median(c.wall for c in taken)
        memory = f"{peaks[name]:9.0f}" if name in peaks else ""
        lines.append(
            f"{name:32} {_spread([c.cpu for c in taken]):25} {wall:7.2f}"
            f" {_speed(taken):13.1f} {memory}".rstrip()
        )
    return "\n".join(lines)


def _spread(values: Sequence[float]) -> str:
    return f"{median(values):.2f} ({min(values):.2f} to {max(values):.2f})"


def _speed(taken: Sequence[Cost]) -> float:
    return COMPLETIONS * TOKENS / median(c.cpu for c in taken)


def _summary(costs: dict[str, list[Cost]]) -> dict[str, float]:
    strongest = max((PEER, STATIC), key=lambda name: _speed(costs[name]))
    bare = max((BARE, BARE_STATIC), key=lambda name: _speed(costs[name]))
    pairs = list(zip(costs[strongest], costs[OURS], strict=True))
    ratios = [theirs.cpu / ours.cpu for theirs, ours in pairs]
    without = [b.cpu / o.cpu for b, o in zip(costs[bare], costs[OURS], strict=True)]
    found = {
        "batch_ratio": median(ratios),
        "batch_ratio_lowest": min(ratios),
        "batch_ratio_highest": max(ratios),
        "batch_ratio_wall": median(theirs.wall / ours.wall for theirs, ours in pairs),
        "batch_ratio_without_lora": median(without),
        "tokens_per_cpu_second": _speed(costs[OURS]),
        "tokens_per_cpu_second_peer": _speed(costs[strongest]),
        "tokens_per_cpu_second_without_lora": _speed(costs[bare]),
    }
    return {key: round(value, 3) for key, value in found.items()}


def _follow_up(follow: Sequence[Cost], cold: Sequence[Cost]) -> dict[str, float]:
    ratios = [f.cpu / c.cpu for f, c in zip(follow, cold, strict=True)]
    found = {
        "followup_ratio": median(ratios),
        "followup_ratio_lowest": min(ratios),
        "followup_ratio_highest": max(ratios),
        "followup_cpu_seconds": median(c.cpu for c in follow),
        "cold_cpu_seconds": median(c.cpu for c in cold),
    }
    return {key: round(value, 3) for key, value in found.items()}


def _peaks(peaks: dict[str, float]) -> dict[str, float]:
    return {
        "added_mb": round(peaks[OURS]),
        "added_mb_peer": round(min(peaks[PEER], peaks[STATIC])),
    }


if __name__ == "__main__":
    sys.exit(main())
