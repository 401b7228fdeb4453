"""The messages survive the way through bytes, whatever is in them."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from enum import Enum
from typing import Any, get_args, get_origin, get_type_hints
from uuid import UUID

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ouroboros_desktop.core.completion import Completion, FinishReason, Sampling
from ouroboros_desktop.core.policy_update import Baseline, Experience, UpdateBatch, UpdateConfig
from ouroboros_desktop.core.prediction import Likely
from ouroboros_desktop.worker.messages import (
    Event,
    Generate,
    Request,
    Update,
    WorkerDied,
    decode_event,
    decode_request,
    encode,
)

shares = st.floats(0.01, 1)
PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    int: st.integers(-(2**63), 2**63 - 1),
    float: st.floats(allow_nan=False, allow_infinity=False),
    str: st.text(max_size=12),
    bool: st.booleans(),
    bytes: st.binary(max_size=12),
    type(None): st.none(),
    UUID: st.uuids(),
    datetime: st.datetimes(timezones=st.just(UTC)),
}


@st.composite
def completions(draw: st.DrawFn, sampling: st.SearchStrategy[Sampling]) -> Completion:
    token_ids = draw(st.lists(st.integers(0, 2**31), min_size=1, max_size=4))
    logprobs = [draw(st.floats(-1e9, 0)) for _ in token_ids]
    reason = draw(st.sampled_from([FinishReason.STOP, FinishReason.LENGTH]))
    asked = tuple(draw(st.lists(st.integers(0, 2**31), max_size=4)))
    return Completion(
        draw(PLAIN[str]),
        reason,
        draw(sampling),
        asked,
        tuple(token_ids),
        tuple(logprobs),
        entropies=tuple(-x for x in logprobs),
        values=tuple(x / 2 for x in logprobs),
        policy_state=draw(PLAIN[str]),
    )


def strategy(kind: Any) -> st.SearchStrategy[Any]:  # noqa: PLR0911 - a case a line
    """Return values of ``kind``, field by field unless it has rules of its own."""
    if kind in STRATEGIES:
        return STRATEGIES[kind]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(kind)
    arguments = get_args(kind)
    if get_origin(kind) is tuple:
        if arguments[-1] is not Ellipsis:
            return st.tuples(*map(strategy, arguments))
        return st.lists(strategy(arguments[0]), max_size=2).map(tuple)
    if get_origin(kind) is frozenset:
        return st.frozensets(strategy(arguments[0]), max_size=2)
    if get_origin(kind) is dict:
        return st.dictionaries(strategy(arguments[0]), strategy(arguments[1]), max_size=2)
    if arguments:
        return st.one_of(*map(strategy, arguments))
    hints = get_type_hints(kind)
    return st.builds(kind, **{name: strategy(hint) for name, hint in hints.items()})


samplings = st.builds(
    Sampling,
    completions=st.integers(1, 64),
    max_tokens=st.integers(1, 4096),
    temperature=st.floats(0, 10),
    top_p=shares,
    stop=st.lists(PLAIN[str], max_size=2).map(tuple),
    adapter=st.booleans(),
)
STRATEGIES = PLAIN | {
    Sampling: samplings,
    Completion: completions(samplings),
    Experience: st.builds(
        Experience,
        completion=completions(st.just(Sampling())),
        reward=st.floats(-1, 1),
        group=PLAIN[int],
        predicted=st.booleans(),
    ),
    Likely: st.builds(Likely, mean=PLAIN[float], std=st.floats(0, 9)),
    UpdateConfig: st.builds(
        UpdateConfig,
        epochs=st.integers(1, 99),
        learning_rate=shares,
        baseline=st.sampled_from(Baseline),
        seed=PLAIN[int],
    ),
}
REQUESTS, EVENTS = get_args(Request), get_args(Event)


@pytest.mark.parametrize("kind", REQUESTS, ids=lambda kind: kind.__name__)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_requests(kind: type[msgspec.Struct], data: st.DataObject) -> None:
    request = data.draw(strategy(kind))
    again = decode_request(encode(request))
    assert type(again) is kind
    assert again == request


@pytest.mark.parametrize("kind", EVENTS, ids=lambda kind: kind.__name__)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_events(kind: type[msgspec.Struct], data: st.DataObject) -> None:
    event = data.draw(strategy(kind))
    again = decode_event(encode(event))
    assert type(again) is kind
    assert again == event


@given(st.lists(st.floats(-1e4, 0, allow_subnormal=True), min_size=1, max_size=20))
def test_logprobs_survive_to_the_last_bit(values: list[float]) -> None:
    completion = Completion(
        "", FinishReason.STOP, Sampling(), (1,), tuple(range(len(values))), tuple(values)
    )
    batch = UpdateBatch("t", (Experience(completion, 0.5, 0),))
    [experience] = decode_request(encode(Update(1, batch, UpdateConfig()))).batch.experiences
    received = experience.completion.logprobs
    assert [math.copysign(1, x) for x in received] == [math.copysign(1, x) for x in values]
    assert received == tuple(values)


def test_the_core_checks_again_on_arrival() -> None:
    data = bytearray(encode(Generate(1, (), Sampling(top_p=0.5))))
    place = data.index(b"top_p") + len(b"top_p")
    data[place : place + 9] = msgspec.msgpack.encode(7.5)
    with pytest.raises(msgspec.ValidationError, match="top_p"):
        decode_request(bytes(data))


@given(st.binary(max_size=40))
def test_noise_is_refused(data: bytes) -> None:
    for decode in (decode_request, decode_event):
        with pytest.raises(msgspec.MsgspecError):
            decode(data)


def test_an_event_is_no_request() -> None:
    with pytest.raises(msgspec.ValidationError):
        decode_request(encode(WorkerDied(1)))
