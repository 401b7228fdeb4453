"""A policy update by several processes: ``accelerate launch -m ouroboros_backends.torch.launch``.

It reads the folder that ``ouroboros update export`` wrote, takes the same steps as the window
would, and leaves a folder for ``ouroboros update import``. How many processes there are, and
whether FSDP2 spreads the model over them, is accelerate's configuration.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from ouroboros_backends.torch.handover import read_update, same_files, settings_from, write_result
from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.guards import alarms
from ouroboros_desktop.core.handover import PARENT, ExportedUpdate
from ouroboros_desktop.core.identity import new_id, now
from ouroboros_desktop.core.policy_update import Method, UpdateBatch, UpdateMetrics
from ouroboros_desktop.core.rehearsal import rehearsed_update

PATIENCE = timedelta(hours=2)
"""How long a process waits for another, which may still be reading its weights."""

LOST = ("Connection closed", "gloo", "NCCL")
"""Words of errors that only tell that another process is gone."""

TOGETHER = (Method.PPO, Method.RLOO)
"""The methods whose steps several processes share; the losses of the others are trl's."""

OFFLINE = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_DATASETS_OFFLINE", "DO_NOT_TRACK")


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the update and return the exit status (0 done, 1 failed)."""
    os.environ.update(dict.fromkeys(OFFLINE, "1"))
    args = _parser().parse_args(arguments)
    rank = int(os.environ.get("RANK", "0"))
    try:
        exported, batch = _given(args)
        sharding = _sharding()
    except OuroborosError as error:  # the same one in every process
        return _failed(error) if rank == 0 else 1
    try:
        _update(args, exported, batch, sharding)
    except OuroborosError as error:
        return _failed(error, rank)
    except RuntimeError as error:
        if not any(word in str(error) for word in LOST):
            raise
        lost = OuroborosError("Another process ended.", hint="What it said is above or below.")
        return _failed(lost, rank)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="accelerate launch -m ouroboros_backends.torch.launch")
    parser.add_argument("update", type=Path, help="the folder that `update export` wrote")
    parser.add_argument("--model", type=Path, required=True, help="the model's folder")
    parser.add_argument("--output", type=Path, required=True, help="a new folder for the adapter")
    parser.add_argument("--config", type=Path, help="a JSON file with settings to change")
    parser.add_argument(
        "--option",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="a setting of the model here, such as quantisation=nf4",
    )
    return parser


def _given(args: argparse.Namespace) -> tuple[ExportedUpdate, UpdateBatch]:
    """Return what is to be done, with what was asked for on the command line."""
    exported, batch = read_update(args.update)
    if args.output.exists():
        raise OuroborosError(
            f"{args.output} is already there.", hint="Choose the name of a new folder."
        )
    config = exported.update.config
    if args.config is not None:
        config = settings_from(args.config, config)
    if config.method not in TOGETHER and int(os.environ.get("WORLD_SIZE", "1")) > 1:
        raise OuroborosError(
            f"{config.method.upper()} is not made by several processes.",
            hint="Export the update with PPO or RLOO, or start one process.",
        )
    options = {**exported.model.options, **dict(map(_option, args.option))}
    if os.environ.get("FSDP_ACTIVATION_CHECKPOINTING") == "true":
        options = {"checkpointing": "on", **options}
    model = replace(exported.model, options=options)
    return replace(exported, model=model, update=replace(exported.update, config=config)), batch


def _option(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise OuroborosError(f"The option {text!r} has no value.", hint="Write it as NAME=VALUE.")
    return name, value


def _update(
    args: argparse.Namespace, exported: ExportedUpdate, batch: UpdateBatch, sharding: Any
) -> None:
    """Open the model, make the update, and write the candidate in the first process."""
    import torch
    from accelerate import PartialState

    from ouroboros_backends.torch.policy import open_policy
    from ouroboros_backends.torch.world import World

    state = PartialState(cpu=not torch.cuda.is_available(), timeout=PATIENCE)
    world = World(state.process_index, state.num_processes, str(state.device), sharding)
    say = partial(print, flush=True) if world.rank == 0 else _nothing
    where = f"{world.size} process{'es' if world.size > 1 else ''} on {state.device.type}"
    say(f"{where}; {'FSDP2' if sharding else 'the whole model in each'}")
    options = {**exported.model.options, "device": str(state.device)}
    policy = open_policy(replace(exported.model, options=options), args.model, world)
    if exported.parent is not None:
        policy.load(same_files(args.update / PARENT, exported.parent))
    say(f"{len(batch.experiences)} experiences, {len(batch.demonstrations)} demonstrations")
    config = exported.update.config
    if sharding:  # no text is written by a model in shards
        config = replace(config, rehearsals=0)
    events = rehearsed_update(policy, batch, config)
    steps = [event for event in events if isinstance(event, UpdateMetrics) and _told(event, say)]
    for alarm in alarms(steps, config):
        say(alarm.sentence)
    if world.rank == 0:
        detail = f"Made on another machine, by {where}."
        update = replace(exported.update, id=new_id(), created_at=now(), detail=detail)
        done = replace(update, config=config, steps=tuple(steps))
        write_result(args.output, done, exported.parent, policy.save)
    say(f"Bring the adapter back with: ouroboros update import {args.output}")
    state.destroy_process_group()


def _sharding() -> Any:
    """Return how accelerate's configuration wants the trunk spread, None: not at all."""
    if os.environ.get("ACCELERATE_USE_FSDP") != "true":
        return None
    if os.environ.get("FSDP_VERSION") != "2" or os.environ.get("FSDP_OFFLOAD_PARAMS") == "true":
        raise OuroborosError(
            "Only FSDP version 2, without offloading, is supported.",
            hint="Set fsdp_version to 2 and fsdp_offload_params to false.",
        )
    from accelerate import FullyShardedDataParallelPlugin

    from ouroboros_backends.torch.several import Sharding

    # Each process reads the files itself; transformers must not leave weights out for that.
    plugin = FullyShardedDataParallelPlugin(cpu_ram_efficient_loading=False)
    return Sharding(bool(plugin.reshard_after_forward))


def _told(step: UpdateMetrics, say: Any) -> bool:
    say(
        f"step {step.step} of {step.steps}: approx_kl {step.approx_kl:.4f},"
        f" reference_kl {step.reference_kl:.4f}, entropy {step.entropy:.3f},"
        f" policy_loss {step.policy_loss:.4f}, grad_norm {step.grad_norm:.3f},"
        f" {step.tokens} tokens in {step.seconds:.1f} s"
    )
    return True


def _nothing(*_: object, **__: object) -> None:
    """Only the first process speaks."""


def _failed(error: OuroborosError, rank: int = 0) -> int:
    who = f"process {rank}: " if rank else ""
    print(f"ouroboros: {who}{error}", file=sys.stderr, flush=True)
    return 1


if __name__ == "__main__":
    sys.exit(main())
