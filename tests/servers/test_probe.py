"""What is found out about a server when it is opened, one trait at a time."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence

import pytest
from ouroboros_backends.openai.checks import Verdict, judged
from ouroboros_backends.openai.chunks import Alternative, Entry
from ouroboros_backends.openai.policy import RemotePolicy, opened

from ouroboros_desktop.core.errors import ServerProblem
from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.core.policy_update import Method
from tests.servers import faults as f
from tests.servers.asking import answered
from tests.servers.conftest import QUICK, reference
from tests.servers.faults import FaultServer, Handler

WORDS = ("one", " two")


def listing(*models: dict[str, object]) -> f.Play:
    return f.page(json.dumps({"object": "list", "data": list(models)}))


def told(text: str, top: float = -0.25) -> dict[str, object]:
    alternatives = [{"token": text, "logprob": -0.25}, {"token": "?", "logprob": top - 1}]
    return {"content": [{"token": text, "logprob": -0.25, "top_logprobs": alternatives}]}


def good(handler: Handler) -> None:
    """Write by the seed, keep to a schema, tell right logprobs, count."""
    asked, several = handler.body, handler.body.get("n", 1)
    handler.begin()
    for index in range(several):
        words = ['{"lamp": "green"}'] if "response_format" in asked else [*WORDS, ""]
        drawn = f" {asked['seed'] + index}" if asked["temperature"] else ""
        for text in filter(None, (*words, drawn)):
            handler.piece(text, index, logprobs=told(text))
        handler.piece("", index, "stop")
    handler.event({"choices": [], "usage": {"prompt_tokens": 5, "completion_tokens": 3}})
    handler.event("[DONE]")


def found(faults: FaultServer, play: f.Play = good, model: str = "small") -> RemotePolicy:
    faults.pages.setdefault("/v1/models", listing({"id": "small"}))
    faults.plays.extend([play] * 20)
    return opened(reference(faults.url, model), QUICK)


def sentences(policy: RemotePolicy) -> dict[str, bool]:
    return {finding.text: finding.good for finding in policy.info.findings}


def can(policy: RemotePolicy) -> frozenset[Capability]:
    assert policy.info.capabilities is not None
    return policy.info.capabilities


def test_a_good_server(faults: FaultServer) -> None:
    faults.pages["/v1/fine_tuning/jobs"] = listing()
    faults.pages["/v1/responses"] = f.status(400, "'input' is required")
    policy = found(faults)
    assert can(policy) == {
        Capability.REMOTE,
        Capability.LOGPROBS,
        Capability.SEEDS,
        Capability.DEMONSTRATIONS,
        Capability.PREFERENCES,
    }
    assert policy.info.methods == {Method.PROMPT, Method.SFT, Method.DPO}
    assert all(sentences(policy).values())
    assert f"Finding this out took {len(faults.requests)} small requests." in sentences(policy)
    assert len(faults.requests) <= 9
    spent = sum(r.body["max_tokens"] * r.body.get("n", 1) for r in faults.chats)
    assert spent <= 72


def test_a_poor_server(faults: FaultServer) -> None:
    """No list, no counts, no logprobs, one at a time, no seeds, no schema, nothing to learn by."""
    drawn = iter(range(100))

    def poor(handler: Handler) -> None:
        handler.begin()
        handler.piece(f"word {next(drawn)}")
        handler.piece("", end="stop")

    faults.pages["/v1/models"] = f.status(404, "no such page")
    policy = found(faults, poor)
    assert can(policy) == {Capability.REMOTE}
    assert policy.info.methods == {Method.PROMPT}
    bad = {text for text, is_good in sentences(policy).items() if not is_good}
    assert bad == {
        "It has no list of its models.",
        "It does not count tokens; they are estimated.",
        "It tells no logprobs.",
        "It writes one completion at a time.",
        "The same seed does not give the same text.",
        "It does not keep to a JSON schema.",
        "It has no responses API.",
        "It cannot be taught: it offers no fine-tuning.",
    }


def test_wrong_logprobs_in_a_stream(faults: FaultServer) -> None:
    """As mlx_lm.server tells them in one piece: of another token than the one that was drawn."""

    def wrong(handler: Handler) -> None:
        handler.begin()
        for text in WORDS:
            handler.piece(text, logprobs=told("I"))
        handler.piece("", end="stop")

    policy = found(faults, wrong)
    assert Capability.LOGPROBS not in can(policy)
    said = "Its logprobs are not those of the tokens it writes; they are not used."
    assert sentences(policy)[said] is False
    faults.requests.clear()
    [completion] = answered(policy).completions.values()
    assert completion.logprobs == ()
    assert "logprobs" not in faults.chats[0].body


def test_logprobs_that_are_right_only_when_nothing_is_drawn(faults: FaultServer) -> None:
    def half(handler: Handler) -> None:
        sure = not handler.body["temperature"]
        handler.begin()
        for index in range(handler.body.get("n", 1)):
            for text in WORDS:
                handler.piece(text, index, logprobs=told(text if sure else "I"))
            handler.piece("", index, "stop")

    policy = found(faults, half)
    assert Capability.LOGPROBS not in can(policy)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("small-2026", "It knows “small”."), ("other", "Asked for “small” it answers as “other”.")],
)
def test_the_name_it_answers_as(faults: FaultServer, name: str, sentence: str) -> None:
    def play(handler: Handler) -> None:
        handler.body["model"] = name
        good(handler)

    assert sentence in sentences(found(faults, play))


def test_sizes_where_they_are_told(faults: FaultServer) -> None:
    faults.pages["/v1/models"] = listing(
        {"id": "small", "owned_by": "vllm", "max_model_len": 4096}, {"id": "other"}
    )
    policy = found(faults)
    assert (policy.info.context_length, policy.info.parameters) == (4096, 0)
    assert faults.chats[0].body["top_k"] == 0, "what vLLM would add by itself is turned off"


@pytest.mark.parametrize(
    ("path", "play", "sentence"),
    [
        ("models", f.status(401, "bad key"), "did not accept the key"),
        ("models", f.status(308, "", location="https://other.example/v1"), "to other.example"),
        ("chat", f.status(404, "no model small"), "has no model “small”"),
        ("chat", f.page("<html>Log in", "text/html"), "answered with a web page"),
        ("chat", f.says("Hi", end=None), "broke off before the end"),
        ("chat", f.stalls(), "sent nothing for 0.5 seconds"),
        ("models", f.stalls(headers=False), "sent nothing for 0.5 seconds"),
    ],
)
def test_what_cannot_be_used_is_refused_in_time(
    faults: FaultServer, path: str, play: f.Play, sentence: str
) -> None:
    if path == "models":
        faults.pages["/v1/models"] = play
    began = time.monotonic()
    with pytest.raises(ServerProblem, match=sentence) as problem:
        found(faults, play if path == "chat" else good)
    assert problem.value.hint
    assert time.monotonic() - began < 5


def test_it_stalls_later(faults: FaultServer) -> None:
    faults.plays.extend([good, f.stalls(headers=False)])
    began = time.monotonic()
    with pytest.raises(ServerProblem, match="sent nothing"):
        found(faults)
    assert time.monotonic() - began < 5


class TestJudging:
    """``Hey`` in two tokens, as servers tell them rightly and wrongly."""

    def entries(self, *told: tuple[str, float, float]) -> Sequence[Entry]:
        return [
            Entry(token, own, top_logprobs=[Alternative(token, own), Alternative("?", other)])
            for token, own, other in told
        ]

    def test_right(self) -> None:
        entries = self.entries(("He", -0.5, -2.0), ("y", -0.1, -3.0))
        assert judged(entries, "Hey", greedy=True) is Verdict.RIGHT
        assert judged(entries, "Hey", greedy=False) is Verdict.RIGHT

    def test_none(self) -> None:
        assert judged([], "Hey", greedy=True) is Verdict.NONE

    def test_another_text(self) -> None:
        entries = self.entries(("He", -0.5, -2.0), ("y", -0.1, -3.0))
        assert judged(entries, "Hello", greedy=False) is Verdict.WRONG

    def test_the_right_token_with_the_logprob_of_another(self) -> None:
        """Where the likeliest was drawn its logprob is the highest."""
        entries = self.entries(("He", -0.5, -2.0), ("y", -4.0, -0.1))
        assert judged(entries, "Hey", greedy=True) is Verdict.WRONG
        assert judged(entries, "Hey", greedy=False) is Verdict.RIGHT

    def test_the_alternatives_say_otherwise(self) -> None:
        [entry] = self.entries(("Hey", -0.5, -2.0))
        other = Entry("Hey", -1.5, top_logprobs=entry.top_logprobs)
        assert judged([other], "Hey", greedy=False) is Verdict.WRONG
