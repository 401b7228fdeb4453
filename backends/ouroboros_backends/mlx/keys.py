"""Which keys of a model's config ask for nothing that a forward pass would show."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

HARMLESS = frozenset(
    """
    architectures auto_map chunk_size_feed_forward dtype torch_dtype id2label label2id
    model_type problem_type transformers_version tokenizer_class task_specific_params
    attn_implementation is_llama_config
    transformers.js_config gradient_checkpointing initializer_range initializer_factor
    use_cache output_attentions output_hidden_states return_dict use_return_dict torchscript
    bos_token_id eos_token_id pad_token_id unk_token_id sep_token_id decoder_start_token_id
    vocab_size max_position_embeddings n_positions n_ctx max_seq_len
    summary_type summary_use_proj summary_activation summary_proj_to_labels summary_first_dropout
    resid_pdrop embd_pdrop attn_pdrop attention_dropout hidden_dropout classifier_dropout
    embedding_dropout resid_dropout residual_dropout embd_dropout dropout
    pretraining_tp reorder_and_upcast_attn max_window_layers use_sliding_window sliding_window
    layer_types rope_parameters rope_theta rope_scaling original_max_position_embeddings
    partial_rotary_factor head_dim num_key_value_heads intermediate_size
    quantization quantization_config
    output_router_logits router_aux_loss_coef router_jitter_noise
    """.split()
)
"""What says where a model came from, what training did, or what is compared otherwise.

Dropout is off while a policy answers and learns. Windows limit how long a text may be, and rotary
positions are measured (``guard.py``); wrong sizes would not fit the weights.
"""

NOTHING: dict[str, tuple[Any, ...]] = {
    "attention_bias": (False,),
    "mlp_bias": (False,),
    "use_bias": (False,),
    "is_decoder": (False, True),
    "is_encoder_decoder": (False,),
    "add_cross_attention": (False,),
    "scale_attn_weights": (True,),
    "scale_attn_by_inverse_layer_idx": (False,),
    "rope_interleaved": (False,),
    "rotary": (True,),
    "use_bidirectional_attention": (False,),
    "logits_scaling": (1, 1.0),
    "logit_scale": (1, 1.0),
    "residual_multiplier": (1, 1.0),
    "embedding_multiplier": (1, 1.0),
    "clip_qkv": (),
    "qk_layernorm": (False,),
    "use_qk_norm": (False,),
    "use_mrope": (False,),
}
"""Values that ask for nothing beyond what every model does."""

ACTIVATIONS = ("hidden_act", "hidden_activation", "activation_function")

GELU_TANH = ("gelu_new", "gelu_pytorch_tanh", "gelu_fast")

BUILT_IN = {
    "gptj": GELU_TANH,
    "gpt2": GELU_TANH,
    "gpt_neox": GELU_TANH,
    "gemma": ("gelu",),
    "gemma2": GELU_TANH,
    "gemma3_text": GELU_TANH,
    "nemotron": ("relu2",),
    "phi": GELU_TANH,
    "starcoder2": ("gelu",),
}
"""The activation that mlx-lm has in an architecture; in the others it is SiLU."""


_OF_KIND: dict[str, dict[str, tuple[Any, ...]]] = {
    "gpt_neox": {"attention_bias": (True,)},
    "starcoder2": {"use_bias": (True,)},
}
"""What mlx-lm's version of an architecture always does."""


def asks_for_something(key: str, value: Any, config: Mapping[str, Any]) -> bool:
    """Return whether a key that mlx-lm does not take would change what the model says."""
    if key.startswith("_") or key in HARMLESS:  # the first are how transformers keeps its books
        return False
    if value is None or (isinstance(value, (dict, list)) and not value):
        return False
    return value not in _built_in(key, config)


def _built_in(key: str, config: Mapping[str, Any]) -> tuple[Any, ...]:
    """Return the values of a key that mlx-lm's version of the architecture has anyway."""
    kind = str(config.get("model_type"))
    if key in ACTIVATIONS:
        return BUILT_IN.get(kind, ("silu", "swish"))
    if key == "n_inner":
        return (4 * config.get("n_embd", 0),)
    if key == "tie_word_embeddings":
        return (True, False)  # weights that are missing, or left over, do not load
    return _OF_KIND.get(kind, {}).get(key) or NOTHING.get(key, ())
