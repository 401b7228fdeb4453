"""The losses of trl's trainers for SFT, DPO and KTO, over token ids that are ours.

Of a trainer two things are used: the collator, and ``compute_loss`` with the fused head. The order
of the data, the steps and where to stop are in ``baselines.py``: ``train`` would block until its
end. A trainer never sees a text, so it cannot apply a chat template or tokenise anew, and it gets
the reference policy's logprobs as numbers: a second adapter as the reference, which it makes of the
policy as it stands when given no other, is not ours.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ouroboros_backends.shared.quiet import quiet
from ouroboros_backends.torch.examples import Example
from ouroboros_backends.torch.models import Network
from ouroboros_desktop.core.errors import UpdateProblem
from ouroboros_desktop.core.methods import DESCRIPTIONS
from ouroboros_desktop.core.policy_update import Method, UpdateConfig

PADDING = "-"


def load_trl(method: Method) -> Any:
    """Return the library; raises ``UpdateProblem`` with the command that installs it."""
    try:
        with _randomness_kept(), quiet():
            import datasets
            import trl

            assert datasets.Dataset
            assert trl.SFTTrainer and trl.DPOTrainer and trl.KTOTrainer  # loaded when asked for
    except (ImportError, RuntimeError) as problem:
        raise UpdateProblem(
            f"{DESCRIPTIONS[method].title} needs the library trl, which cannot be loaded here.",
            hint="Install it with: pip install 'ouroboros-desktop[baselines]'; or choose PPO.",
        ) from problem
    return trl


class Loss:
    """The loss of one method, as trl computes it."""

    def __init__(self, network: Network, trainer: Any) -> None:
        self._network = network
        self._trainer = trainer

    def __call__(self, examples: Sequence[Example]) -> Tensor:
        """Return the mean loss of ``examples``, with the adapter's gradient behind it."""
        self._network.use_adapter(True)
        inputs = self._trainer.data_collator([example.columns for example in examples])
        inputs = {name: values.to(self._network.device) for name, values in inputs.items()}
        loss: Tensor = self._trainer.compute_loss(self._network.peft, inputs)
        return loss


@contextmanager
def open_loss(
    trl: Any, network: Network, config: UpdateConfig, weights: tuple[float, float]
) -> Iterator[Loss]:
    """Lend the network to a trainer of trl, and take it back as it was.

    ``weights`` are KTO's for desirable and undesirable texts. Nothing is written, nothing is sent.
    """
    base = network.peft.get_base_model()
    with _unchanged(base, base.config, base.config.get_text_config(), base.generation_config):
        with _randomness_kept(), quiet():
            trainer = _trainer(trl, network, config, weights)
        yield Loss(network, trainer)


def _trainer(trl: Any, network: Network, config: UpdateConfig, weights: tuple[float, float]) -> Any:
    from datasets import Dataset

    given = {"train_dataset": Dataset.from_dict({"unused": [0]}), "processing_class": _tokenizer()}
    with TemporaryDirectory(prefix="ouroboros-trl-") as folder:  # it is made, nothing is in it
        common = _arguments(network, folder)
        if config.method is Method.SFT:
            arguments = one_device(trl.SFTConfig(**common))
            return _ours(trl.SFTTrainer)(network.peft, args=arguments, **given)
        common |= {"beta": config.preference_beta, "disable_dropout": False}
        if config.method is Method.DPO:
            kind, arguments = trl.DPOTrainer, trl.DPOConfig(**common)
        else:
            common |= dict(zip(("desirable_weight", "undesirable_weight"), weights, strict=True))
            kind, arguments = trl.KTOTrainer, trl.KTOConfig(**common)
        reference = _NoReference(network.config)
        trainer = _ours(kind)(network.peft, reference, one_device(arguments), **given)
    trainer.precompute_ref_logps = True  # they stand in the examples
    return trainer


def one_device(arguments: Any) -> Any:
    """Return the arguments as on a machine with one GPU: with several, trl refuses."""
    arguments._n_gpu = min(arguments.n_gpu, 1)
    return arguments


def _arguments(network: Network, folder: str) -> dict[str, Any]:
    """Return what all three trainers are told; the optimiser's settings are not among it."""
    return {
        "output_dir": folder,
        "use_cpu": network.device.type == "cpu",
        "bf16": False,  # the base has its dtype, LoRA is float32, as everywhere here
        "gradient_checkpointing": False,  # its hooks would stay
        "per_device_train_batch_size": 2,  # KTO wants it above 1
        "max_length": None,
        "report_to": "none",
        "save_strategy": "no",
        "logging_strategy": "no",
        "log_level": "error",
        "disable_tqdm": True,
    }


class _Ours:
    """A trainer that neither prepares a data set nor tells its makers that it ran."""

    def _prepare_dataset(self, dataset: Any, *_: Any) -> Any:
        return dataset

    def _send_telemetry(self) -> None:
        return


def _ours(trainer: type) -> type:
    return type(f"Our{trainer.__name__}", (_Ours, trainer), {})


class _NoReference(nn.Module):
    """Stands where trl wants a reference model, and is never run."""

    def __init__(self, config: Any) -> None:
        super().__init__()
        self.config = config


def _tokenizer() -> Any:
    """Return a tokenizer of one token: it pads, and lengths alone say what padding is."""
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from transformers import PreTrainedTokenizerFast

    words = Tokenizer(WordLevel({PADDING: 0}, unk_token=PADDING))
    return PreTrainedTokenizerFast(tokenizer_object=words, pad_token=PADDING)


@contextmanager
def _unchanged(*things: Any) -> Iterator[None]:
    """Give objects their attributes back: trl patches forward, pad token, cache and tags."""
    states = [dict(vars(thing)) for thing in things]
    try:
        yield
    finally:
        for thing, state in zip(things, states, strict=True):
            vars(thing).clear()
            vars(thing).update(state)


@contextmanager
def _randomness_kept() -> Iterator[None]:
    """Give back the global random states, which every trainer seeds."""
    python, numbers = random.getstate(), np.random.get_state()
    try:
        with torch.random.fork_rng(devices=[]):
            yield
    finally:
        random.setstate(python)
        np.random.set_state(numbers)
