"""The worker process, for real: what it streams, and how it stops when asked."""

from __future__ import annotations

import os
import time

import pytest

from ouroboros_desktop.core.completion import Completion
from ouroboros_desktop.core.errors import WorkerProblem
from ouroboros_desktop.core.fit import Workload
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.core.policy_update import UpdateConfig
from ouroboros_desktop.worker.client import Worker
from ouroboros_desktop.worker.messages import (
    Estimate,
    Estimated,
    Features,
    Finished,
    Generate,
    Load,
    Logprobs,
    Measured,
    Open,
    Opened,
    Progressed,
    Save,
    Stepped,
    Tokens,
    Update,
)
from tests.patience import AT_ONCE_S
from tests.worker.asking import (
    LONG,
    PROMPTS,
    SAMPLING,
    answers,
    ask,
    ended,
    lesson,
    opened,
    saved,
    until,
)


class TestRequests:
    def test_nothing_runs_before_start(self, worker: Worker) -> None:
        assert not worker.alive
        assert worker.pid is None
        assert worker.poll() == []
        assert not worker.wait(5)
        worker.cancel()
        worker.kill()
        with pytest.raises(WorkerProblem):
            worker.submit(Save)

    def test_start_returns_at_once(self, worker: Worker) -> None:
        began = time.monotonic()
        worker.start()
        assert time.monotonic() - began < 0.3
        first = worker.pid
        worker.start()
        assert worker.pid == first != os.getpid()

    def test_open_tells_what_was_opened(self, worker: Worker) -> None:
        worker.start()
        event, last = ask(worker, lambda i: Open(i, ModelRef("echo", "my echo")))
        assert isinstance(event, Opened)
        assert event.info.model == "my echo"
        assert isinstance(last, Finished)

    def test_stream_is_the_completions(self, echo: Worker) -> None:
        events = ask(echo, lambda i: Generate(i, PROMPTS, SAMPLING))
        assert events[-1] == Finished(events[0].id)
        texts: dict[tuple[int, int], str] = {}
        found: dict[tuple[int, int], Completion] = {}
        for event in events[:-1]:
            assert isinstance(event, Tokens)
            for token in event.tokens:
                place = token.prompt, token.index
                texts[place] = texts.get(place, "") + token.text
                if token.completion is not None:
                    found[place] = token.completion
        assert sorted(found) == [(p, k) for p in range(3) for k in range(2)]
        assert texts == {place: completion.text for place, completion in found.items()}

    def test_logprobs_come_back_exactly(self, echo: Worker) -> None:
        found = answers(echo)
        *told, measured, _ = ask(echo, lambda i: Logprobs(i, tuple(found)))
        assert isinstance(measured, Measured)
        assert measured.logprobs == tuple(completion.logprobs for completion in found)
        assert [e.progress.done for e in told if isinstance(e, Progressed)] == [1, 2, 3, 4, 5, 6]

    def test_features(self, echo: Worker) -> None:
        *_, measured, _ = ask(echo, lambda i: Features(i, tuple(p.messages for p in PROMPTS)))
        assert isinstance(measured, Measured)
        assert [len(vector) for vector in measured.features] == [32 * 4] * 3

    def test_an_update_is_told_step_by_step_and_kept(self, echo: Worker) -> None:
        batch = lesson(echo)
        bare = saved(echo)
        events = ask(echo, lambda i: Update(i, batch, UpdateConfig(epochs=3, target_kl=9.0)))
        steps = [event.metrics.step for event in events if isinstance(event, Stepped)]
        assert steps == [1, 2, 3, 4, 5, 6]
        trained = saved(echo)
        assert trained != bare
        before = answers(echo)
        assert isinstance(ask(echo, lambda i: Load(i, None))[-1], Finished)
        assert saved(echo) == bare
        ask(echo, lambda i: Load(i, trained))
        assert answers(echo) == before

    def test_300_requests_back_to_back(self, echo: Worker) -> None:
        expected = answers(echo)
        for number in range(300):
            if number % 3:
                assert answers(echo) == expected
            else:
                assert isinstance(ask(echo, lambda i: Load(i, None))[-1], Finished)

    def test_one_request_at_a_time(self, echo: Worker) -> None:
        first = echo.submit(lambda i: Generate(i, *LONG))
        with pytest.raises(WorkerProblem, match="busy"):
            echo.submit(Save)
        echo.cancel()
        assert ended(echo)[-1] == Finished(first, cancelled=True)

    def test_events_of_another_request_are_dropped(self, worker: Worker) -> None:
        opened(worker)
        worker.submit(lambda i: Load(i + 1, None))  # so that the answer bears another id
        assert worker.wait(5)
        assert worker.poll() == []

    def test_half_a_character_is_refused_before_it_is_sent(self, echo: Worker) -> None:
        broken = ModelRef("echo", "half \ud83d")
        with pytest.raises(WorkerProblem, match="broken character"):
            echo.submit(lambda i: Open(i, broken))
        assert len(answers(echo)) == 6

    def test_poll_keeps_to_its_budget(self, echo: Worker) -> None:
        echo.submit(lambda i: Generate(i, *LONG))
        time.sleep(0.5)  # a heap of events
        slowest = 0.0
        for _ in range(30):
            began = time.thread_time()  # its own, whatever else runs meanwhile
            echo.poll(0.004)
            slowest = max(slowest, time.thread_time() - began)
        assert slowest < 0.05
        echo.cancel()
        ended(echo)


class TestCancel:
    def test_it_ends_soon_and_the_worker_goes_on(self, echo: Worker) -> None:
        expected = answers(echo)
        request = echo.submit(lambda i: Generate(i, *LONG))
        until(echo, Tokens)
        began = time.monotonic()
        echo.cancel()
        echo.cancel()
        assert ended(echo)[-1] == Finished(request, cancelled=True)
        assert time.monotonic() - began < AT_ONCE_S
        assert answers(echo) == expected

    def test_at_any_moment(self, echo: Worker) -> None:
        """Before the first event, in the middle, after the last: one end, nothing swallowed."""
        expected = answers(echo)
        for delay in range(60):
            echo.submit(lambda i: Generate(i, PROMPTS, SAMPLING))
            time.sleep(delay / 4000)
            echo.cancel()
            last = ended(echo)[-1]
            assert isinstance(last, Finished)
            echo.cancel()  # too late: must not touch the next request
            assert answers(echo) == expected

    def test_an_update_leaves_everything_as_before(self, echo: Worker) -> None:
        batch = lesson(echo)
        before = saved(echo)
        config = UpdateConfig(epochs=5000, target_kl=1e9)
        request = echo.submit(lambda i: Update(i, batch, config))
        until(echo, Stepped)
        echo.cancel()
        assert ended(echo)[-1] == Finished(request, cancelled=True)
        assert saved(echo) == before

    def test_a_rehearsal_can_be_cancelled_too(self, echo: Worker) -> None:
        batch = lesson(echo)
        before = saved(echo)
        config = UpdateConfig(epochs=5000, target_kl=1e9, rehearsals=5000)
        request = echo.submit(lambda i: Update(i, batch, config))
        until(echo, Progressed)
        echo.cancel()
        seen = ended(echo)
        assert seen[-1] == Finished(request, cancelled=True)
        assert not any(isinstance(event, Stepped) for event in seen)
        assert saved(echo) == before

    def test_a_request_in_flight_does_not_hold_up_closing(self, echo: Worker) -> None:
        echo.submit(lambda i: Generate(i, *LONG))
        until(echo, Tokens)
        began = time.monotonic()
        echo.close()
        assert time.monotonic() - began < 1.5
        assert not echo.alive
        echo.close()


def test_an_abandoned_request_is_silent_and_the_next_one_follows(echo: Worker) -> None:
    echo.submit(lambda i: Generate(i, *LONG))
    until(echo, Tokens)
    echo.abandon()
    number = echo.submit(lambda i: Estimate(i, Workload()))
    events = ended(echo)
    assert {event.id for event in events} == {number}
    assert [type(event) for event in events] == [Estimated, Finished]
    assert events[0].fit.fits
