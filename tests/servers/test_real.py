"""What is found out about two real servers, and that it holds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from ouroboros_backends.openai.policy import RemotePolicy, opened

from ouroboros_desktop.core.completion import UNKNOWN_ID, FinishReason, Sampling
from ouroboros_desktop.core.policy import LEARNS, Capability
from ouroboros_desktop.core.policy_update import Method
from ouroboros_desktop.core.servers import identity
from tests.servers.asking import answered
from tests.servers.conftest import reference
from tests.servers.real import llama, mlx


def findings(policy: RemotePolicy) -> dict[str, bool]:
    return {finding.text: finding.good for finding in policy.info.findings}


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with llama(together=2) as url:
        yield url


@pytest.fixture(scope="module")
def policy(url: str) -> RemotePolicy:
    return opened(reference(url, "default"))


class TestLlama:
    def test_what_is_found(self, policy: RemotePolicy, url: str) -> None:
        info = policy.info
        assert info.capabilities is not None
        assert info.capabilities >= {Capability.LOGPROBS, Capability.REMOTE}
        assert not info.capabilities & LEARNS
        assert info.methods == {Method.PROMPT}
        assert (info.model, info.device) == ("default", "Lantern")
        assert info.tokenizer == identity(url, "default")
        assert info.context_length == 2048
        assert info.parameters == 134_515_008

    def test_it_is_said_in_words(self, policy: RemotePolicy) -> None:
        found = findings(policy)
        assert found["It answers as a stream."]
        assert found["It counts the tokens."]
        assert found["It writes several completions at once."]
        assert found["Its logprobs are those of the tokens it writes."]
        assert found["It keeps to a JSON schema."]
        assert found["It has the responses API."]
        assert not found["It cannot be taught: it offers no fine-tuning."]
        assert not found["It does not list “default”, and answers with the model it has."]
        assert found["Finding this out took 9 small requests."]

    def test_several_come_of_one_request(self, policy: RemotePolicy) -> None:
        found = answered(policy, sampling=Sampling(completions=2, max_tokens=6))
        assert found.problem is None
        first, second = found.completions.values()
        assert first.finish_reason is second.finish_reason is FinishReason.LENGTH
        for completion in (first, second):
            assert len(completion.token_ids) == len(completion.logprobs) == 6
            assert UNKNOWN_ID not in completion.token_ids
        [usage] = [t.usage for t in found.tokens if t.usage]
        assert (usage.completion_tokens, usage.counted) == (12, True)

    def test_more_than_it_has_places_for(self, policy: RemotePolicy) -> None:
        """It refuses three at once; they are asked for one by one, and it is remembered."""
        three = Sampling(completions=3, max_tokens=4)
        found = answered(policy, sampling=three)
        assert found.problem is None
        assert sorted(found.completions) == [(0, 0), (0, 1), (0, 2)]
        again = answered(policy, sampling=three)
        assert len([t.usage for t in again.tokens if t.usage]) == 3
        texts = {place: c.text for place, c in found.completions.items()}
        assert {place: c.text for place, c in again.completions.items()} == texts


@pytest.mark.smollm2
def test_wrong_logprobs_are_found_and_never_used(smollm2: Path) -> None:
    """mlx_lm.server tells none in a stream, and otherwise not those of the tokens it wrote."""
    with mlx(smollm2) as url:
        policy = opened(reference(url, "default_model"))
        wrong = "Its logprobs are not those of the tokens it writes; they are not used."
        assert findings(policy)[wrong] is False
        assert policy.info.capabilities is not None
        assert Capability.LOGPROBS not in policy.info.capabilities
        assert findings(policy)["It writes one completion at a time."] is False
        found = answered(policy, sampling=Sampling(completions=2, max_tokens=3))
    assert found.problem is None
    assert sorted(found.completions) == [(0, 0), (0, 1)]
    for completion in found.completions.values():
        assert completion.text
        assert completion.logprobs == completion.token_ids == ()
