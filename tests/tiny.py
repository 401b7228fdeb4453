"""Tiny random language models as real Hugging Face folders: built in well under a second."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

END = "<|im_end|>"
SPECIAL = ["<|endoftext|>", "<|im_start|>", END, "<|pad|>"]
PERSONA = "You are a helpful AI assistant named SmolLM, trained by Hugging Face"
TEMPLATE = (  # SmolLM2's, to the letter: one that is not known would have to be approved
    "{% for message in messages %}{% if loop.first and messages[0]['role'] != 'system' %}"
    "{{ '<|im_start|>system\n" + PERSONA + "<|im_end|>\n' }}{% endif %}"
    "{{'<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' + '\n'}}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
SENTENCES = (
    "The lighthouse keeper counts the ships that pass in the night.",
    "If the river rises, the bridge is closed and the market opens late.",
    "She said that he was not unhappy, but that he had not slept.",
    "system user assistant message prompt answer question teacher",
)


def tiny_model(
    folder: Path, architecture: str = "llama", tokenizer: Any = None, **changes: Any
) -> Path:
    """Build a random causal language model in ``folder`` and return the folder.

    ``architecture`` is a transformers model type ("llama", "qwen2", "gptj", "mistral", "gpt2",
    "mpt"); ``changes`` override its config. The same arguments give the same weights.
    """
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM

    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = tokenizer or tiny_tokenizer()
    config = AutoConfig.for_model(architecture, **{**_sizes(architecture, tokenizer), **changes})
    with torch.random.fork_rng():
        torch.manual_seed(0)
        model = AutoModelForCausalLM.from_config(config, dtype=torch.float32)
    model.save_pretrained(folder)
    model.generation_config.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def tiny_tokenizer() -> Any:
    """Return a byte-level BPE tokenizer with a chat template and an end-of-turn token."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=384,
        special_tokens=SPECIAL,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(SENTENCES, trainer)
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token=SPECIAL[1], eos_token=END, pad_token=SPECIAL[3]
    )
    fast.chat_template = TEMPLATE
    return fast


def gptj_tokenizer() -> Any:
    """Return one as GPT-J has it: one control token that begins and ends, no template, no pad."""
    from transformers import PreTrainedTokenizerFast

    end = SPECIAL[0]
    tokenizer = tiny_tokenizer().backend_tokenizer
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token=end, eos_token=end, unk_token=end
    )


def llama_tokenizer() -> Any:
    """Return one as Llama 2 has it: words begin with "▁", bytes as a last resort, <s> put first."""
    from tokenizers import (
        Tokenizer,
        decoders,
        models,
        normalizers,
        pre_tokenizers,
        processors,
        trainers,
    )
    from transformers import PreTrainedTokenizerFast

    marks = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256))]
    learned = Tokenizer(models.BPE())
    learned.normalizer = words = normalizers.Sequence(
        [normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")]
    )
    learned.pre_tokenizer = pre_tokenizers.Split("▁", "merged_with_next")
    learned.train_from_iterator(
        SENTENCES, trainers.BpeTrainer(vocab_size=384 - len(marks), show_progress=False)
    )
    model = json.loads(learned.to_str())["model"]
    vocabulary = {token: place for place, token in enumerate([*marks, *model["vocab"]])}
    merges = [tuple(pair) for pair in model["merges"]]
    tokenizer = Tokenizer(
        models.BPE(vocabulary, merges, unk_token="<unk>", byte_fallback=True, fuse_unk=True)
    )
    tokenizer.normalizer = words
    whole = [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()]
    tokenizer.decoder = decoders.Sequence([*whole, decoders.Strip(" ", 1, 0)])
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A", special_tokens=[("<s>", 1)]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token="<s>", eos_token="</s>", unk_token="<unk>"
    )


def _sizes(architecture: str, tokenizer: Any) -> dict[str, Any]:
    shared: dict[str, Any] = {
        "vocab_size": len(tokenizer),
        "initializer_range": 0.15,  # the usual 0.02 says the same at every position
        "bos_token_id": tokenizer.bos_token_id,
        "eos_token_id": tokenizer.eos_token_id,
        "pad_token_id": tokenizer.pad_token_id,
    }
    if architecture in {"gptj", "gpt2"}:
        dropout = {"resid_pdrop": 0.1, "attn_pdrop": 0.1, "embd_pdrop": 0.1}
        rotary = {"rotary_dim": 8} if architecture == "gptj" else {}
        sizes = {"n_embd": 32, "n_layer": 2, "n_head": 2, "n_positions": 512}
        return {**shared, **sizes, **dropout, **rotary, "tie_word_embeddings": False}
    if architecture == "mpt":
        return {**shared, "d_model": 32, "n_layers": 2, "n_heads": 2, "max_seq_len": 512}
    return {
        **shared,
        "hidden_size": 32,
        "intermediate_size": 64,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "max_position_embeddings": 512,
        "tie_word_embeddings": True,
    }
