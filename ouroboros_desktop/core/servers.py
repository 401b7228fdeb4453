"""Servers that speak the OpenAI protocol: where they are, what they cost, what may be spent."""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from ouroboros_desktop.core.completion import Usage
from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.policy import ModelRef

BACKEND = "openai"
"""The name of the backend that talks to servers."""

OPENAI_HOST = "api.openai.com"
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
PER = 1_000_000
"""Prices are for so many tokens."""


@dataclass(frozen=True, slots=True)
class Server:
    """A server of the teacher's. Prices are in US dollars per million tokens, 0: free.

    ``budget`` is what may be spent there in a calendar month, in US dollars; 0: no limit.
    ``agreed`` is when the teacher saw where the words go and agreed, as an ISO date ('': not yet);
    it holds for this url alone. Keys are never in here.
    """

    name: str
    url: str
    model: str
    prompt_price: float = 0.0
    completion_price: float = 0.0
    budget: float = 0.0
    agreed: str = ""

    def __post_init__(self) -> None:
        if not self.name.strip() or not self.model.strip():
            raise OuroborosError(
                "A server needs a name and the id of a model.", hint="Fill in both."
            )
        parts = _parts(self.url)
        if parts is None:
            raise OuroborosError(
                f"“{self.url}” is not the address of a server.",
                hint="It begins with https:// or http://, such as http://127.0.0.1:8080/v1.",
            )
        if parts.username or parts.password or parts.query or parts.fragment:
            raise OuroborosError(
                "The address holds more than a host and a path.",
                hint="Leave out names, passwords and what follows ? or #; a key has its own field.",
            )
        amounts = (self.prompt_price, self.completion_price, self.budget)
        if not all(math.isfinite(x) and x >= 0 for x in amounts):
            raise OuroborosError("Prices and the budget are 0 or more.", hint="Mend the number.")

    @property
    def host(self) -> str:
        """The host and port that words go to."""
        return urlsplit(self.url).netloc

    @property
    def here(self) -> bool:
        """Whether the server runs on this computer, so that nothing leaves it."""
        return urlsplit(self.url).hostname in LOOPBACK

    @property
    def encrypted(self) -> bool:
        return urlsplit(self.url).scheme == "https"

    @property
    def ref(self) -> ModelRef:
        """The model as the backend opens it; the key is added in the request that does."""
        return ModelRef(BACKEND, self.model, {"url": self.url, "server": self.name})

    def cost(self, usage: Usage) -> float:
        """Return what a request costs, in US dollars."""
        prompt = usage.prompt_tokens * self.prompt_price
        return (prompt + usage.completion_tokens * self.completion_price) / PER


def identity(url: str, model: str) -> str:
    """Return what stands for the tokenizer of a model that only its server knows (SHA-256)."""
    return hashlib.sha256(f"{url.rstrip('/')}\n{model}".encode()).hexdigest()


def _parts(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url.strip())
        parts.port  # noqa: B018 - raises for what is no port
    except ValueError:
        return None
    return parts if parts.scheme in {"http", "https"} and parts.hostname else None


@dataclass(frozen=True, slots=True)
class Preset:
    """A server to begin with; ``note`` is what the teacher should know of it."""

    server: Server
    note: str


PRESETS: tuple[Preset, ...] = (
    Preset(
        Server(
            "GPT-4o",
            f"https://{OPENAI_HOST}/v1",
            "gpt-4o",
            prompt_price=2.5,
            completion_price=10.0,
            budget=10.0,
        ),
        "OpenAI has announced that gpt-4o leaves its API on 14 January 2027; put another model id"
        " in its place then. Fine-tuning is closed to organisations that are new there. Check the"
        " prices: they change.",
    ),
    Preset(
        Server("llama.cpp", "http://127.0.0.1:8080/v1", "default"),
        "llama-server on this computer. It answers with the model that it was started with.",
    ),
    Preset(
        Server("Ollama", "http://127.0.0.1:11434/v1", "llama3.1"),
        "On this computer. The model is a name that “ollama list” shows.",
    ),
    Preset(
        Server("LM Studio", "http://127.0.0.1:1234/v1", "local-model"),
        "On this computer. Start its server, and take the model id that it shows.",
    ),
    Preset(
        Server("vLLM", "http://127.0.0.1:8000/v1", "meta-llama/Llama-2-70b-chat-hf"),
        "On this computer, or on one that you put in the address; the model is what vLLM serves.",
    ),
    Preset(
        Server("mlx_lm.server", "http://127.0.0.1:8080/v1", "default_model"),
        "On this computer, with MLX. Versions up to 0.32 report wrong logprobs; they are not used.",
    ),
)
