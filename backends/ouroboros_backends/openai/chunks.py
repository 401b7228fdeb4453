"""What a server sends, read into values; whatever does not fit raises ``msgspec.MsgspecError``."""

from __future__ import annotations

import msgspec


class Alternative(msgspec.Struct, frozen=True):
    token: str = ""
    logprob: float | None = None


class Entry(msgspec.Struct, frozen=True):
    """A token that was drawn. ``id`` is llama.cpp's addition, ``bytes`` are missing at some."""

    token: str = ""
    logprob: float | None = None
    bytes: list[int] | None = None
    id: int | None = None
    top_logprobs: list[Alternative] | None = None


class Logprobs(msgspec.Struct, frozen=True):
    content: list[Entry] | None = None


class Words(msgspec.Struct, frozen=True):
    content: str | None = None


class Choice(msgspec.Struct, frozen=True):
    """A piece of completion ``index``; ``message`` is there in an answer that is no stream."""

    index: int = 0
    delta: Words | None = None
    message: Words | None = None
    logprobs: Logprobs | None = None
    finish_reason: str | None = None

    @property
    def text(self) -> str:
        words = self.delta or self.message
        return (words.content if words else None) or ""

    @property
    def entries(self) -> list[Entry]:
        return (self.logprobs.content if self.logprobs else None) or []


class Counted(msgspec.Struct, frozen=True):
    prompt_tokens: int = 0
    completion_tokens: int = 0


class Chunk(msgspec.Struct, frozen=True):
    choices: list[Choice] | None = None
    usage: Counted | None = None
    model: str | None = None


class ModelMeta(msgspec.Struct, frozen=True):
    n_ctx: int = 0
    n_params: int = 0


class Model(msgspec.Struct, frozen=True):
    """A model of a server's list; ``meta`` is llama.cpp's, ``max_model_len`` vLLM's."""

    id: str = ""
    owned_by: str = ""
    aliases: list[str] = []
    meta: ModelMeta | None = None
    max_model_len: int | None = None


class Models(msgspec.Struct, frozen=True):
    data: list[Model] = []
