"""Several processes that make one policy update together, forked from one that has the imports."""

from __future__ import annotations

import multiprocessing
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from ouroboros_backends.torch.handover import read_update

from ouroboros_desktop.core.handover import ExportedUpdate
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.core.policy_update import UpdateBatch, UpdateConfig, UpdateMetrics

PRELOAD = ["tests.several", "ouroboros_backends.torch.policy", "ouroboros_backends.torch.several"]

PATIENCE = timedelta(seconds=60)


def together(count: int, work: Callable[..., Any], *arguments: Any) -> list[Any]:
    """Run ``work(world, *arguments)`` in ``count`` processes and return what each one returned."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(PRELOAD)
    with tempfile.TemporaryDirectory() as folder:
        ends = [context.Pipe(duplex=False) for _ in range(count)]
        processes = [
            context.Process(target=_one, args=(theirs, rank, count, folder, work, arguments))
            for rank, (_, theirs) in enumerate(ends)
        ]
        for process in processes:
            process.start()
        for _, theirs in ends:
            theirs.close()
        results = [_received(ours) for ours, _ in ends]
        for process in processes:
            process.join()
    for result in results:
        if isinstance(result, Failure):
            raise AssertionError(result.traceback)
    return results


@dataclass(frozen=True)
class Failure:
    traceback: str


def _received(end: Connection) -> Any:
    try:
        return end.recv()
    except EOFError:
        return Failure("a process ended without a result")


def _one(
    end: Connection,
    rank: int,
    count: int,
    folder: str,
    work: Callable[..., Any],
    arguments: tuple[Any, ...],
) -> None:
    import torch
    from ouroboros_backends.torch.world import World

    torch.set_num_threads(1)
    try:
        torch.distributed.init_process_group(
            "gloo", f"file://{folder}/store", PATIENCE, world_size=count, rank=rank
        )
        end.send(work(World(rank, count), *arguments))
        torch.distributed.destroy_process_group()
    except BaseException:
        end.send(Failure(traceback.format_exc()))


@dataclass(frozen=True)
class Outcome:
    """What an update came to: its metrics, its first gradients, and all that was learned."""

    metrics: list[UpdateMetrics]
    gradients: dict[str, Any]
    learned: dict[str, Any]
    passes: int


def updates(
    world: Any, model: Path, given: list[Path], configs: list[UpdateConfig], spread: bool
) -> list[Outcome]:
    """Make each exported update with each config, in this process's part."""
    from ouroboros_backends.torch.options import Options
    from ouroboros_backends.torch.policy import TorchPolicy

    if spread:
        from ouroboros_backends.torch.several import Sharding

        world = replace(world, sharding=Sharding())
    policy = TorchPolicy(ModelRef("torch", "tiny"), model, Options(lora_r=4, lora_alpha=8.0), world)
    handed = [(folder, *read_update(folder)) for folder in given]
    return [updated(policy, *update, config) for update in handed for config in configs]


def updated(
    policy: Any, folder: Path, exported: ExportedUpdate, batch: UpdateBatch, config: UpdateConfig
) -> Outcome:
    """Make one update from the adapter it begins at, and tell what it came to."""
    policy.load(folder / "parent" if exported.parent else None)
    engine, network = policy._engine, policy._network
    gradients: dict[str, Any] = {}
    passes = [0]
    step, run = engine.optimizer.step, network.run

    def noting() -> None:
        if not gradients:
            named = {**engine.lora, **engine.value_head}
            gradients.update(
                {n: p.grad.numpy().copy() for n, p in named.items() if p.grad is not None}
            )
        step()

    def counting(*arguments: Any, **more: Any) -> Any:
        passes[0] += 1
        return run(*arguments, **more)

    engine.optimizer.step, network.run = noting, counting
    try:
        metrics = [m for m in policy.update(batch, config) if isinstance(m, UpdateMetrics)]
    finally:
        engine.optimizer.step, network.run = step, run
    end = engine.learned()
    learned = {**end.lora, **end.value_head, **end.moments}
    return Outcome(metrics, gradients, {n: a.copy() for n, a in learned.items()}, passes[0])
