"""What has to be verified on a Mac with Apple silicon: `make verify-mac`, or on Linux as far as it goes.

Prints a report in plain text to paste into an issue. The exit code is 0 when nothing failed. Lines
that need a Mac are named as such elsewhere. Nothing is sent anywhere.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
for folder in (ROOT, ROOT / "backends", ROOT / "resources"):
    sys.path.insert(0, str(folder))
for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_DATASETS_OFFLINE"):
    os.environ[name] = "1"

from ouroboros_backends.mlx.processor import prepare  # noqa: E402

MODEL = "smollm2-135m-instruct"
PACKAGES = ("mlx", "mlx-lm", "transformers", "torch", "numpy")
SUITES = ("tests/contract", "tests/reference")
ON_METAL = 5e-3
"""Nats by which logprobs may differ on a GPU: a first guess, to be set by what is reported."""

ON_PROCESSOR = 1e-3
PEAKS = 0.25
LATENCY = 5.0
"""Seconds until a cancelled update has ended."""


class Report:
    """Lines of a report, and how many of them say that something failed."""

    def __init__(self) -> None:
        self.failed = 0

    def say(self, what: str, found: str) -> None:
        print(f"        {what:34} {found}", flush=True)

    def check(self, what: str, right: bool, found: str) -> None:
        self.failed += not right
        print(f"{'ok  ' if right else 'FAIL'}    {what:34} {found}", flush=True)

    def needs_a_mac(self, what: str) -> None:
        print(f"mac     {what:34} needs a Mac with Apple silicon", flush=True)

    def run(self, step: Callable[..., None], *given: Any) -> None:
        """Run a step; whatever it raises is a line, and the next step follows."""
        try:
            step(self, *given)
        except Exception as problem:
            self.check(step.__name__.strip("_").replace("_", " "), False, repr(problem)[:200])


def main(arguments: list[str] | None = None) -> int:
    """Run all steps; the exit code is the number of failures, 1 at most."""
    parser = argparse.ArgumentParser(prog="verify_mac.py", description=__doc__)
    parser.add_argument("--no-tests", action="store_true", help="measure only")
    parser.add_argument("--quantised", action="store_true", help="also where it is slow: Linux")
    args = parser.parse_args(arguments)
    report = Report()
    report.run(machine)
    if not args.no_tests:
        report.run(suites)
    prepare()
    report.run(wired)
    gpu = on_a_mac()
    kinds: dict[str, dict[str, str]] = {"float32": {"dtype": "float32"}}
    if gpu:
        kinds |= {kind: {"dtype": kind} for kind in ("float16", "bfloat16")}
    if gpu or args.quantised:
        kinds["4bit"] = {"quantisation": "4bit"}
    for kind, options in kinds.items():
        report.run(cycle, kind, options)
    report.run(killed)
    if not gpu:
        for what in ("float16, bfloat16, 4bit on Metal", "tokens/s and seconds on Metal"):
            report.needs_a_mac(what)
    report.say("by hand", "an update with too little memory: does the window live on?")
    report.say("by hand", "close the lid during an update, open it again")
    print(f"{report.failed} failed" if report.failed else "nothing failed")
    return min(1, report.failed)


def on_a_mac() -> bool:
    import mlx.core as mx

    return sys.platform == "darwin" and mx.default_device() == mx.gpu


# ---------------------------------------------------------------------- steps


def machine(report: Report) -> None:
    import psutil

    report.say("system", f"{platform.platform()} {platform.machine()}")
    report.say("python", platform.python_version())
    report.say("packages", " ".join(f"{name} {version(name)}" for name in PACKAGES))
    report.say("memory", f"{psutil.virtual_memory().total / 1e9:.0f} GB")
    if sys.platform == "darwin":
        chip = ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"]
        report.say("chip", subprocess.run(chip, capture_output=True, text=True).stdout.strip())
    commit = ["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"]
    report.say("commit", subprocess.run(commit, capture_output=True, text=True).stdout.strip())


def suites(report: Report) -> None:
    """The contract for every backend, and the references that MLX is compared with."""
    command = [sys.executable, "-m", "pytest", "-q", "-k", "mlx", *SUITES]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    lines = [line for line in done.stdout.splitlines() if line.strip()]
    for line in lines:
        if line.startswith(("FAILED", "ERROR")):
            report.say("", line[:160])
    report.check("contract and references", done.returncode == 0, lines[-1] if lines else "no output")


def wired(report: Report) -> None:
    import mlx.core as mx
    from ouroboros_backends.mlx.limits import working, working_set

    report.say("device", f"{mx.default_device()}, {mx.device_info().get('device_name', '?')}")
    if not working_set():
        report.needs_a_mac("wired limit")
        return
    report.say("recommended working set", f"{working_set() / 1e9:.1f} GB")
    before = mx.set_wired_limit(0)
    mx.set_wired_limit(before)
    with working():
        during = mx.set_wired_limit(working_set())
    after = mx.set_wired_limit(0)
    mx.set_wired_limit(before)
    report.check(
        "wired limit",
        during == working_set() and after == before,
        f"{before} before, {during} during, {after} after",
    )


class Phases:
    """Runs parts of a cycle, and keeps the highest memory of each in bytes."""

    def __init__(self) -> None:
        import mlx.core as mx
        import psutil

        self.peaks: dict[str, int] = {}
        self._libraries = psutil.Process().memory_info().rss - mx.get_active_memory()

    def run(self, name: str, part: Callable[[], Any]) -> tuple[Any, float]:
        """Return what the part returns, and the seconds it took."""
        import mlx.core as mx

        mx.clear_cache()
        mx.reset_peak_memory()
        started = time.perf_counter()
        found = part()
        seconds = time.perf_counter() - started
        self.peaks[name] = self._libraries + mx.get_peak_memory()
        return found, seconds


def cycle(report: Report, kind: str, options: dict[str, str]) -> None:
    """Open, write and learn: peaks against the fit check, speed, logprobs, the time to cancel."""
    from benchmarks.peaks import Task, _config, _experiences
    from ouroboros_backends.mlx import MLX
    from ouroboros_desktop.core.fit import Workload
    from ouroboros_desktop.core.policy import ModelRef
    from ouroboros_desktop.core.policy_update import UpdateBatch

    folder = _folder()
    work = Workload(prompts=2, prompt_tokens=150, answer_tokens=48, epochs=1)
    ref = ModelRef("mlx", MODEL, dict(options))
    assert MLX.fit is not None
    said, phases = MLX.fit(ref, folder, work), Phases()
    policy, seconds = phases.run("opening", lambda: MLX.open(ref, folder))
    report.say(f"{kind}: opening", f"{seconds:.1f} s")
    _written(report, kind, policy, work, said, phases, folder)
    batch = UpdateBatch(policy.info.tokenizer, _experiences(policy, work))
    config = _config(Task(str(folder), {}, work))
    _, seconds = phases.run("updating", lambda: list(policy.update(batch, config)))
    report.say(f"{kind}: an update", f"{seconds:.1f} s ({said.update_seconds:.1f} s said)")
    for name, real in phases.peaks.items():
        estimate = getattr(said, name)
        report.check(
            f"{kind}: memory, {name}",
            abs(estimate / real - 1) <= PEAKS,
            f"{estimate / 1e9:.2f} GB said, {real / 1e9:.2f} GB taken",
        )
    _cancelled(report, kind, policy, batch, replace(config, epochs=4))


def _written(
    report: Report, kind: str, policy: Any, work: Any, said: Any, phases: Phases, folder: Path
) -> None:
    """Write completions, and read them again: the logprobs should be the same."""
    from benchmarks.peaks import _prompts, _sampling

    prompts, sampling = _prompts(policy, work), _sampling(work)
    write = lambda: list(policy.generate(prompts, sampling))  # noqa: E731
    tokens, seconds = phases.run("generating", write)
    done = [token.completion for token in tokens if token.completion]
    speed = sum(len(c.token_ids) for c in done) / seconds
    expected = f"{said.generation_seconds:.0f} s said for the whole"
    report.say(f"{kind}: writing", f"{speed:.1f} tokens/s ({expected})")
    again = list(policy.logprobs(done))
    gap = max(abs(a - b) for c, new in zip(done, again) for a, b in zip(c.logprobs, new))
    limit = ON_METAL if on_a_mac() else ON_PROCESSOR
    limit *= 1 if kind == "float32" else 20
    report.check(f"{kind}: logprobs written, read again", gap < limit, f"differ by {gap:.1e} nats")
    if kind == "float32":
        _parity(report, folder, done, again, limit)


def _parity(report: Report, folder: Path, done: Any, found: Any, limit: float) -> None:
    """Compare with PyTorch in a process of its own: beside MLX's BLAS on Linux it crashes."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        other = pool.submit(_by_torch, folder, done).result()
    gap = max(abs(a - b) for one, two in zip(found, other) for a, b in zip(one, two))
    report.check("float32: logprobs of PyTorch", gap < limit, f"differ by {gap:.1e} nats")


def _by_torch(folder: Path, done: Any) -> list[tuple[float, ...]]:
    from ouroboros_backends.torch import TORCH
    from ouroboros_desktop.core.policy import ModelRef

    return list(TORCH.open(ModelRef("torch", MODEL), folder).logprobs(done))


def _cancelled(report: Report, kind: str, policy: Any, batch: Any, config: Any) -> None:
    """Close an update after its first yield; what is longest between two is what a click waits."""
    learning, waits = policy.update(batch, config), []
    for _ in range(4):
        started = time.perf_counter()
        if next(learning, None) is None:
            break
        waits.append(time.perf_counter() - started)
    started = time.perf_counter()
    learning.close()
    closing = time.perf_counter() - started
    report.check(
        f"{kind}: cancelling",
        closing < LATENCY,
        f"closed in {closing:.2f} s; {max(waits):.2f} s at most between two chances",
    )


def killed(report: Report) -> None:
    """End a process in the middle of its work, as the window does when a worker does not answer."""
    context = multiprocessing.get_context("spawn")
    begun = context.Event()
    worker = context.Process(target=_busy, args=(begun,))
    worker.start()
    assert begun.wait(120), "the process did not begin"
    time.sleep(0.5)
    started = time.perf_counter()
    worker.kill()
    worker.join(30)
    seconds = time.perf_counter() - started
    report.check("killing a busy process", not worker.is_alive(), f"gone in {seconds:.2f} s")


def _busy(begun: Any) -> None:
    prepare()
    import mlx.core as mx

    begun.set()
    x = mx.ones((2048, 2048)) / 2048
    while True:
        x = x @ x
        mx.eval(x)


def _folder() -> Path:
    from ouroboros_desktop.models.library import resolve
    from ouroboros_desktop.settings import folders

    return resolve(folders().models, MODEL)


if __name__ == "__main__":
    sys.exit(main())
