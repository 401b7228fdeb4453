"""GGUF files that were exported, in a real llama.cpp: the same tokens, the same words."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import numpy as np
import pytest
from ouroboros_backends.shared.gguf_pieces import WORDS, joins_pieces
from ouroboros_backends.shared.gguf_tokens import SPLITS, read_tokenizer_file, splitting
from ouroboros_backends.torch import TORCH

from ouroboros_desktop.core.adapter_export import Form, Wanted
from ouroboros_desktop.core.completion import Sampling
from ouroboros_desktop.core.policy import ModelRef, Policy
from ouroboros_desktop.core.steps import finished
from tests.contract.test_policy import answers, asking
from tests.servers.real import llama
from tests.tiny import SENTENCES, SPECIAL, llama_tokenizer, tiny_model, tiny_tokenizer

pytestmark = pytest.mark.loopback

TEXTS = (
    "The lighthouse keeper counts 12345 ships; isn't it so?",
    "  two spaces, a tab\tand\n\nlines \r\n of  several   kinds ",
    "Größe, naïve, 你好 ²³ ½ — “quoted” 🙂.",
    "user system assistant <|im_start|",
    "He'll say: 'I'VE 7 ships, 1000 or 100000.'",
)


def byte_level(steps: Sequence[Any], whole_words: bool = False, normalizer: Any = None) -> Any:
    """Return a tokenizer that was trained with these steps before its merges."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    tokenizer = Tokenizer(models.BPE(ignore_merges=whole_words))
    if normalizer is not None:
        tokenizer.normalizer = normalizer
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(list(steps))
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=420,
        special_tokens=SPECIAL,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator([*SENTENCES, *TEXTS] * 2, trainer)
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token=SPECIAL[1], eos_token=SPECIAL[2]
    )


def split_by(pattern: str) -> list[Any]:
    from tokenizers import Regex, pre_tokenizers

    return [
        pre_tokenizers.Split(Regex(pattern), "isolated"),
        pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
    ]


def smollm() -> Any:
    from tokenizers import pre_tokenizers

    digits = pre_tokenizers.Digits(individual_digits=True)
    return byte_level([digits, pre_tokenizers.ByteLevel(add_prefix_space=False)])


def llama_3() -> Any:
    return byte_level(split_by(next(iter(SPLITS))), whole_words=True)


def qwen() -> Any:
    from tokenizers import normalizers

    return byte_level(split_by(list(SPLITS)[1]), normalizer=normalizers.NFC())


def llama_2() -> Any:
    """Return one as Llama 2 has it, with every pair that makes a token among its merges."""
    from tokenizers import Tokenizer
    from transformers import PreTrainedTokenizerFast

    given = json.loads(llama_tokenizer().backend_tokenizer.to_str())
    vocabulary = given["model"]["vocab"]
    plain = {t for t in vocabulary if not t.startswith("<")}
    ranks = {a + b: n for n, (a, b) in reversed(list(enumerate(given["model"]["merges"])))}
    cuts = [(t, t[:i], t[i:]) for t in plain for i in range(1, len(t))]
    pairs = [(ranks[t], a, b) for t, a, b in cuts if {a, b} <= plain]
    given["model"]["merges"] = [[a, b] for _, a, b in sorted(pairs)]
    return PreTrainedTokenizerFast(
        tokenizer_object=Tokenizer.from_str(json.dumps(given)),
        bos_token="<s>",
        eos_token="</s>",
        unk_token="<unk>",
    )


TOKENIZERS: dict[str, Callable[[], Any]] = {
    "gpt-2": tiny_tokenizer,
    "smollm": smollm,
    "llama-bpe": llama_3,
    "qwen2": qwen,
    "pieces": llama_2,
}


def post(url: str, path: str, **body: Any) -> dict[str, Any]:
    asked = Request(url.removesuffix("/v1") + path, json.dumps(body).encode())
    asked.add_header("Content-Type", "application/json")
    with urlopen(asked, timeout=60) as answer:
        found: dict[str, Any] = json.load(answer)
        return found


def scattered(policy: Policy, size: float) -> None:
    """Give the adapter numbers that change what the policy says."""
    engine = policy._opened.engine  # type: ignore[attr-defined]
    random, learned = np.random.default_rng(1), engine.learned()
    lora = {
        name: random.normal(0, size, a.shape).astype(np.float32) if "lora_B" in name else a.copy()
        for name, a in learned.lora.items()
    }
    engine.take(replace(learned, lora=lora))


def exported(policy: Policy, folder: Path, half: bool = False) -> Path:
    """Return the GGUF file of what the policy is now."""
    checkpoint, target = folder / "checkpoint", folder / "out"
    for one in (checkpoint, target):
        one.mkdir()
    policy.save(checkpoint)
    wanted = Wanted(Form.GGUF, "a small one", "# card", "where it is from", "MIT", half)
    checked = finished(policy.export(wanted, checkpoint, target))
    assert checked.same, checked.sentence
    (file,) = target.glob("*.gguf")
    return file


@pytest.mark.parametrize("name", TOKENIZERS)
def test_llama_cpp_makes_the_same_tokens_and_words(name: str, tmp_path: Path) -> None:
    tokenizer = TOKENIZERS[name]()
    sizes = {"hidden_size": 64, "intermediate_size": 128, "max_position_embeddings": 2048}
    folder = tiny_model(tmp_path / "model", "llama", tokenizer, **sizes)
    described = read_tokenizer_file(folder)
    assert splitting(described) == ("" if name == "pieces" else name)
    assert joins_pieces(described) == (name == "pieces")
    policy = TORCH.open(ModelRef("torch", "tiny"), folder)
    scattered(policy, 0.3)
    file = exported(policy, tmp_path)
    said = answers(policy, asking("Who is it?"), Sampling(max_tokens=24, temperature=0))[0, 0]
    with llama(together=1, model=file) as url:
        for text in TEXTS:
            found = post(url, "/tokenize", content=text, parse_special=False)["tokens"]
            assert found == tokenizer(text, add_special_tokens=False)["input_ids"], text
        answer = post(
            url,
            "/completion",
            prompt=list(said.prompt_token_ids),
            n_predict=len(said.token_ids),
            temperature=0,
            return_tokens=True,
            ignore_eos=False,
        )
    end = said.token_ids[-1] in {tokenizer.eos_token_id}
    assert answer["tokens"][: len(said.token_ids)] == list(said.token_ids)[: -1 if end else None]


def test_pairs_that_are_not_listed_are_noticed() -> None:
    """Trained merges alone: llama.cpp would join pairs that tokenizers does not."""
    given = json.loads(llama_tokenizer().backend_tokenizer.to_str())
    assert given["normalizer"]["normalizers"] == WORDS
    assert not joins_pieces(given)
    whole = json.loads(llama_2().backend_tokenizer.to_str())
    assert joins_pieces(whole)
    merges = whole["model"]["merges"]
    again = next(n for n, (a, b) in enumerate(pairwise(merges)) if "".join(a) == "".join(b))
    merges.append(merges.pop(again))
    assert not joins_pieces(whole), "another token is made between two pairs of the same"
