"""What a policy on a server sends and what it makes of the answer, when all goes well."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from ouroboros_backends.openai import chosen
from ouroboros_backends.openai.chosen import Chosen

from ouroboros_desktop.core.completion import (
    UNKNOWN_ID,
    FinishReason,
    Prompt,
    Sampling,
    Usage,
)
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import ModelProblem, UpdateProblem
from ouroboros_desktop.core.fit import Workload
from ouroboros_desktop.core.policy_update import UpdateBatch, UpdateConfig
from tests.servers import faults as f
from tests.servers.asking import ONE, answered
from tests.servers.conftest import Connecting
from tests.servers.faults import FaultServer, Handler


def entry(token: str, logprob: float = -0.5, **more: object) -> dict[str, object]:
    return {"token": token, "logprob": logprob, **more}


def telling(*entries: dict[str, object], text: str) -> f.Play:
    def play(handler: Handler) -> None:
        handler.begin()
        handler.piece(text, logprobs={"content": list(entries)})
        handler.piece("", end="stop")
        handler.event("[DONE]")

    return play


class TestSent:
    def test_the_fields(self, faults: FaultServer, connected: Connecting) -> None:
        sampling = Sampling(2, 9, 0.5, 0.25, ("END",))
        assert answered(connected(), sampling=sampling).problem is None
        [request] = faults.chats
        seed = request.body.pop("seed")
        assert 0 <= seed < 2**31
        assert request.body == {
            "model": "small",
            "messages": [{"role": "user", "content": "Hi"}],
            "temperature": 0.5,
            "top_p": 0.25,
            "max_tokens": 9,
            "stop": ["END"],
            "n": 2,
            "logprobs": True,
            "top_logprobs": 1,
            "stream": True,
            "stream_options": {"include_usage": True},
        }

    def test_nothing_about_this_computer(
        self, faults: FaultServer, connected: Connecting, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("OPENAI_ORG_ID", "somebody")
        monkeypatch.setenv("OPENAI_PROJECT_ID", "something")
        monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Who: me\nAuthorization: Bearer other")
        answered(connected())
        [request] = faults.chats
        assert request.headers["user-agent"] == "ouroboros-desktop"
        assert request.headers["authorization"] == "Bearer sk-canary-7f3a91"
        assert set(request.headers) <= {
            *("host", "accept", "accept-encoding", "connection", "user-agent"),
            *("authorization", "content-type", "content-length"),
        }

    def test_each_completion_has_a_seed_of_its_own(
        self, faults: FaultServer, connected: Connecting
    ) -> None:
        answered(connected(several=False), "Hi", sampling=Sampling(completions=3))
        seeds = sorted(r.body["seed"] for r in faults.chats)
        answered(connected(several=False), "Hi", sampling=Sampling(completions=3))
        assert sorted(r.body["seed"] for r in faults.chats[3:]) == seeds
        assert len(set(seeds)) == 3
        assert all("n" not in r.body for r in faults.chats)

    def test_four_at_once(self, faults: FaultServer, connected: Connecting) -> None:
        running, most, lock = [0], [0], threading.Lock()

        def play(handler: Handler) -> None:
            with lock:
                running[0] += 1
                most[0] = max(most[0], running[0])
            threading.Event().wait(0.1)
            with lock:
                running[0] -= 1
            f.says("Hello")(handler)

        faults.plays.extend([play] * 10)
        found = answered(connected(several=False), *["Hi"] * 5, sampling=Sampling(completions=2))
        assert len(found.completions) == 10
        assert most == [4]

    def test_roles(self, faults: FaultServer, connected: Connecting) -> None:
        messages = tuple(Message(role, role.value) for role in Role)
        policy = connected()
        list(policy.generate([Prompt(messages, 1), Prompt((), 2)], ONE))
        said = sorted((r.body["messages"] for r in faults.chats), key=len)
        assert said[0] == [{"role": "user", "content": ""}]
        assert [m["role"] for m in said[1]] == ["system", "user", "assistant"]

    def test_instructions_come_first(
        self, faults: FaultServer, connected: Connecting, tmp_path: Path
    ) -> None:
        policy = connected()
        chosen.save(Chosen("taught", "Be brief."), tmp_path)
        policy.load(tmp_path)
        system = Prompt((Message(Role.SYSTEM, "Be kind."), Message(Role.TEACHER, "Hi")), 1)
        for prompt in (system, Prompt(system.messages[1:], 1)):
            list(policy.generate([prompt], ONE))
        list(policy.generate([system], Sampling(adapter=False)))
        both, alone, bare = faults.chats
        assert both.body["model"] == alone.body["model"] == "taught"
        assert both.body["messages"][0]["content"] == "Be brief.\n\nBe kind."
        assert [m["content"] for m in alone.body["messages"]] == ["Be brief.", "Hi"]
        assert bare.body["model"] == "small"
        assert bare.body["messages"][0]["content"] == "Be kind."


REFUSALS = {
    "stream_options": ("stream_options: extra fields not permitted", {"stream_options"}),
    "max_tokens": (
        "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.",
        {"max_tokens"},
    ),
    "n": ("Field 'n': Value must be between 1 <= value <= 1, but got 2", {"n"}),
    "seed": ("seed is not supported", {"seed"}),
    "logprobs": ("This model does not support logprobs.", {"logprobs", "top_logprobs"}),
    "law": ("Unrecognized request argument supplied: top_k", {"top_k"}),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_what_a_server_refuses_is_not_sent_again(
    faults: FaultServer, connected: Connecting, name: str
) -> None:
    message, fields = REFUSALS[name]
    faults.plays.append(f.status(400, message))
    policy = connected(law={"top_k": 0})
    for _ in range(2):
        found = answered(policy, sampling=Sampling(completions=2))
        assert found.problem is None
        assert sorted(found.completions) == [(0, 0), (0, 1)]
    first, *others = faults.chats
    assert fields <= set(first.body)
    assert others
    assert all(not fields & set(r.body) for r in others)
    assert all({"max_tokens", "max_completion_tokens"} & set(r.body) for r in others)


def test_a_server_that_refuses_all_is_believed(faults: FaultServer, connected: Connecting) -> None:
    faults.plays.extend([f.status(400, "max_tokens, max_completion_tokens")] * 20)
    found = answered(connected())
    assert found.problem is not None
    assert "refused the request" in found.problem.message
    assert len(faults.chats) == 9


class TestUsage:
    def test_told(self, faults: FaultServer, connected: Connecting) -> None:
        faults.plays.append(f.says("Hi", usage={"prompt_tokens": 3, "completion_tokens": 2}))
        found = answered(connected())
        assert [t.usage for t in found.tokens if t.usage] == [Usage(3, 2)]
        assert found.tokens[-1].usage

    def test_told_of_each_completion(self, faults: FaultServer, connected: Connecting) -> None:
        def play(handler: Handler) -> None:
            handler.begin()
            for index in (1, 0):
                handler.piece("Hi", index)
                handler.piece("", index, "stop")
                usage = {"prompt_tokens": 3, "completion_tokens": 2}
                handler.event({"choices": [], "usage": usage})
            handler.event("[DONE]")

        faults.plays.append(play)
        found = answered(connected(), sampling=Sampling(completions=2))
        assert [t.usage for t in found.tokens if t.usage] == [Usage(6, 4)]

    def test_told_along_the_way(self, faults: FaultServer, connected: Connecting) -> None:
        def play(handler: Handler) -> None:
            handler.begin()
            for done in (1, 2, 3):
                choice = {"index": 0, "delta": {"content": "a"}, "finish_reason": None}
                usage = {"prompt_tokens": 3, "completion_tokens": done}
                handler.event({"choices": [choice], "usage": usage})
            handler.piece("", end="stop")
            handler.event("[DONE]")

        faults.plays.append(play)
        found = answered(connected())
        assert [t.usage for t in found.tokens if t.usage] == [Usage(3, 3)]

    def test_not_told(self, faults: FaultServer, connected: Connecting) -> None:
        faults.plays.append(f.says("four letters a t", "oken"))
        found = answered(connected(), "12345678")
        assert [t.usage for t in found.tokens if t.usage] == [Usage(2, 5, counted=False)]


class TestLogprobs:
    def test_with_ids(self, faults: FaultServer, connected: Connecting) -> None:
        faults.plays.append(telling(entry("He", id=7), entry("y", -1.5, id=8), text="Hey"))
        completion = answered(connected()).completions[0, 0]
        assert (completion.token_ids, completion.logprobs) == ((7, 8), (-0.5, -1.5))

    def test_without_ids(self, faults: FaultServer, connected: Connecting) -> None:
        faults.plays.append(telling(entry("He"), entry("y"), text="Hey"))
        completion = answered(connected()).completions[0, 0]
        assert completion.token_ids == (UNKNOWN_ID, UNKNOWN_ID)
        assert len(completion.logprobs) == 2
        assert not completion.trainable

    @pytest.mark.parametrize(
        "entries",
        [
            (entry("I"), entry("y")),
            (entry("He"),),
            (entry("He"), entry("y", 0.5)),
            (entry("He"), {"token": "y"}),
            (entry("He", bytes=[72, 101]), entry("y", bytes=[300])),
        ],
        ids=["another token", "one missing", "positive", "no logprob", "no byte"],
    )
    def test_that_cannot_be_are_dropped(
        self, faults: FaultServer, connected: Connecting, entries: tuple[dict[str, object], ...]
    ) -> None:
        faults.plays.append(telling(*entries, text="Hey"))
        completion = answered(connected()).completions[0, 0]
        assert completion.text == "Hey"
        assert completion.logprobs == completion.token_ids == ()

    def test_a_character_of_two_tokens(self, faults: FaultServer, connected: Connecting) -> None:
        halves = (entry("", bytes=[0xC3]), entry("", bytes=[0xA9]))
        faults.plays.append(telling(*halves, text="é"))
        assert len(answered(connected()).completions[0, 0].logprobs) == 2


def test_the_reasons_that_servers_give(faults: FaultServer, connected: Connecting) -> None:
    reasons = {"stop": FinishReason.STOP, "length": FinishReason.LENGTH, "eos": FinishReason.STOP}
    for said, reason in reasons.items():
        faults.plays.append(f.says("Hi", end=said))
        assert answered(connected()).completions[0, 0].finish_reason is reason


def test_several_end_as_they_end(faults: FaultServer, connected: Connecting) -> None:
    """The one that ends first is recorded first; what comes after an end is not its."""

    def play(handler: Handler) -> None:
        handler.begin()
        handler.piece("short", 1, "stop")
        handler.piece("late", 1)
        handler.piece("nobody's", 7)
        handler.piece("longer", 0, "length")
        handler.event("[DONE]")

    faults.plays.append(play)
    found = answered(connected(), sampling=Sampling(completions=2))
    ends = [(t.index, t.completion.text, bool(t.usage)) for t in found.tokens if t.completion]
    assert ends == [(1, "short", False), (0, "longer", True)]


class TestTheRest:
    def test_a_checkpoint_is_the_choice(
        self, faults: FaultServer, connected: Connecting, tmp_path: Path
    ) -> None:
        policy = connected()
        for name in ("first", "second", "empty"):
            (tmp_path / name).mkdir()
        policy.save(tmp_path / "first")
        assert chosen.load(tmp_path / "first") == Chosen("small")
        chosen.save(Chosen("taught"), tmp_path / "second")
        policy.load(tmp_path / "second")
        with pytest.raises(ModelProblem):
            policy.load(tmp_path / "empty")
        answered(policy)
        policy.load(None)
        answered(policy)
        assert [r.body["model"] for r in faults.chats] == ["taught", "small"]

    def test_what_it_cannot_do_it_says(self, connected: Connecting) -> None:
        policy = connected()
        batch = UpdateBatch(policy.info.tokenizer)
        for asked in (
            lambda: policy.fit(Workload()),
            lambda: next(policy.logprobs([])),
            lambda: next(policy.features([])),
        ):
            with pytest.raises(ModelProblem, match="Lantern") as problem:
                asked()
            assert problem.value.hint
        with pytest.raises(UpdateProblem, match="Lantern does not learn by PPO") as refused:
            next(policy.update(batch, UpdateConfig()))
        assert refused.value.hint
