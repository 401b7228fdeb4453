"""Updates of a policy on a server, by the real client against a local service."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import traceback
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import openai
import pytest
from ouroboros_backends.openai.chosen import Chosen
from ouroboros_backends.openai.job import FILE, TRIES
from ouroboros_backends.openai.refusing import ALTERNATIVE
from ouroboros_backends.openai.training_rows import training_file
from ouroboros_backends.openai.updating import updating

from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import UpdateProblem
from ouroboros_desktop.core.guards import alarms
from ouroboros_desktop.core.policy_update import (
    Demonstration,
    Method,
    PreferencePair,
    Progress,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)
from tests.patience import AT_ONCE_S
from tests.servers.fine_tuning import KEY, Fault, Plan, Service

EVERY = 0.01
BEFORE = Chosen("gpt-4o-2024-08-06", "Answer briefly.")
METHOD = {"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 2}}}
SFT = UpdateConfig(method=Method.SFT, epochs=2, seed=2**62 + 5)
DPO = replace(SFT, method=Method.DPO, preference_beta=0.3)
CLOSED = "Fine-tuning is closed to organisations that are new here."


def prompt(number: int) -> tuple[Message, ...]:
    asked = Message(Role.TEACHER, f"Who keeps lighthouse {number}?")
    return Message(Role.SYSTEM, "You speak briefly."), asked


BATCH = UpdateBatch(
    "ids",
    demonstrations=tuple(Demonstration(prompt(i), f"Mara keeps it, {i}.") for i in range(10)),
    preferences=tuple(PreferencePair(prompt(i), f"Mara, {i}.", "Nobody knows.") for i in range(12)),
)


@pytest.fixture
def service() -> Iterator[Service]:
    with Service() as running:
        yield running


def client(service: Service, key: str = KEY) -> openai.OpenAI:
    plain = openai.DefaultHttpxClient(trust_env=False, verify=False)  # there is no certificate
    return openai.OpenAI(base_url=service.url, api_key=key, http_client=plain)


Steps = Generator[UpdateMetrics | Progress, None, Chosen]


def begun(with_: openai.OpenAI, config: UpdateConfig, folder: Path | None = None) -> Steps:
    return updating("Somewhere", with_, BEFORE, BATCH, config, folder, every=EVERY)


def drained(steps: Steps) -> tuple[list[UpdateMetrics | Progress], Chosen]:
    seen: list[UpdateMetrics | Progress] = []
    while True:
        try:
            seen.append(next(steps))
        except StopIteration as end:
            return seen, end.value


def updated(
    service: Service, config: UpdateConfig = SFT, folder: Path | None = None
) -> tuple[list[UpdateMetrics | Progress], Chosen]:
    with client(service) as one:
        return drained(begun(one, config, folder))


def refused(service: Service, config: UpdateConfig = SFT, key: str = KEY) -> UpdateProblem:
    """Return why an update failed; whatever happened, no word of it holds a key."""
    seen: list[UpdateMetrics | Progress] = []
    with client(service, key) as one, pytest.raises(UpdateProblem) as problem:
        seen.extend(begun(one, config))
    said = [repr(problem.value), *traceback.format_exception(problem.value), *map(repr, seen)]
    assert not [words for words in said if KEY in words or key in words]
    return problem.value


def phases(seen: list[UpdateMetrics | Progress]) -> list[str]:
    """Return the words that were shown, each once, in order."""
    return list(dict.fromkeys(step.phase for step in seen if isinstance(step, Progress)))


# ---------------------------------------------------------------------- it succeeds


def test_demonstrations_become_a_model(service: Service, tmp_path: Path) -> None:
    folder = tmp_path / "update"
    seen, chosen = updated(service, SFT, folder)
    assert chosen == Chosen(f"ft:{BEFORE.model}:org:ouroboros:ftjob-1", BEFORE.instructions)
    assert service.bodies == [
        {
            "model": BEFORE.model,
            "training_file": "file-1",
            "method": METHOD,
            "seed": 5,
            "suffix": "ouroboros",
        }
    ]
    assert phases(seen) == [
        "Sending the examples",
        "Ordering the training",
        "Waiting in the queue",
        *[f"Training, step {n} of 4" for n in (1, 2, 3, 4)],
        "Training is done",
    ]
    assert not folder.exists()
    assert service.files == {}


def test_preferences_become_a_model(service: Service) -> None:
    seen, chosen = updated(service, DPO)
    hyperparameters = {"n_epochs": 2, "beta": 0.3}
    assert service.bodies[0]["method"] == {
        "type": "dpo",
        "dpo": {"hyperparameters": hyperparameters},
    }
    steps = [step for step in seen if isinstance(step, UpdateMetrics)]
    assert [s.preference_loss for s in steps] == [2.0, 1.0, 0.667, 0.5]
    assert {s.demonstration_loss for s in steps} == {0.0}
    assert chosen.model.startswith("ft:")


def test_steps_are_those_of_the_service_and_alarm_nobody() -> None:
    with Service(Plan(steps=5, page=2)) as service:  # events come in pages
        seen, _ = updated(service)
    steps = [step for step in seen if isinstance(step, UpdateMetrics)]
    assert [(s.step, s.steps, s.epoch) for s in steps] == [
        (1, 5, 1), (2, 5, 1), (3, 5, 2), (4, 5, 2), (5, 5, 2),
    ]  # fmt: skip
    assert [s.demonstration_loss for s in steps] == [s.policy_loss for s in steps]
    assert [s.seconds for s in steps] == [0.0, 2.0, 2.0, 2.0, 2.0]
    assert alarms(steps, SFT) == ()


def test_the_file_is_what_the_rows_are(service: Service) -> None:
    with client(service) as one, closing(begun(one, SFT)) as steps:
        while not service.files:
            next(steps)
        [content] = service.files.values()
    rows = [json.loads(line) for line in content.decode().splitlines()]
    assert rows[3] == {
        "messages": [
            {"role": "system", "content": "Answer briefly."},
            {"role": "system", "content": "You speak briefly."},
            {"role": "user", "content": "Who keeps lighthouse 3?"},
            {"role": "assistant", "content": "Mara keeps it, 3."},
        ]
    }


# ---------------------------------------------------------------------- it is stopped


def test_stopped_in_a_long_queue_the_job_is_cancelled_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "update"
    with Service(Plan(queue=10**6)) as service, client(service) as one:
        steps = updating("Somewhere", one, BEFORE, BATCH, SFT, folder, every=60)
        for step in steps:
            if isinstance(step, Progress) and step.phase == "Waiting in the queue":
                break
        began = time.monotonic()
        next(steps)
        assert time.monotonic() - began < AT_ONCE_S  # though it looks only once a minute
        steps.close()
        assert time.monotonic() - began < AT_ONCE_S
        assert service.job.status == "cancelled"
        assert service.files == {}
    assert not folder.exists()


def test_stopped_while_it_is_ordered_the_job_is_cancelled_too() -> None:
    with Service(Plan(slow={"create": 0.5})) as service, client(service) as one:
        steps = begun(one, SFT)
        while next(steps) != Progress("Ordering the training", 0, 0):
            pass
        steps.close()
        assert service.job.status == "cancelled"
        assert service.files == {}


def test_stopped_while_a_look_hangs_nothing_waits_for_it() -> None:
    with Service(Plan(slow={"look": 3})) as service, client(service) as one:
        steps = begun(one, SFT)
        while "create" not in service.actions:
            next(steps)
        for _ in range(5):
            next(steps)
        began = time.monotonic()
        steps.close()
        assert time.monotonic() - began < 2
        assert service.job.status == "cancelled"


# ---------------------------------------------------------------------- it is killed

CHILD = """
import sys, openai
from pathlib import Path
from tests.servers.test_updating import BATCH, BEFORE, SFT
from tests.servers.fine_tuning import KEY
from ouroboros_backends.openai.updating import updating
http = openai.DefaultHttpxClient(trust_env=False)
client = openai.OpenAI(base_url=sys.argv[1], api_key=KEY, http_client=http)
for _ in updating("Somewhere", client, BEFORE, BATCH, SFT, Path(sys.argv[2]), every=0.01):
    pass
"""


def test_after_a_kill_it_goes_on_with_the_same_job(tmp_path: Path) -> None:
    folder = tmp_path / "unfinished" / "update"
    with Service(Plan(queue=1, steps=10**6)) as service:
        child = subprocess.Popen([sys.executable, "-c", CHILD, service.url, str(folder)])
        try:
            service.wait_for(lambda: service.actions.count("look") > 3)
        finally:
            child.kill()
            child.wait()
        assert KEY not in (folder / FILE).read_text()
        service.plan = replace(service.plan, steps=len(service.events["ftjob-1"]) + 2)
        seen, chosen = updated(service, SFT, folder)
        assert chosen.model == service.job.fine_tuned_model
        assert service.actions.count("create") == service.actions.count("upload") == 1
    steps = [step.step for step in seen if isinstance(step, UpdateMetrics)]
    assert steps == list(range(1, steps[-1] + 1))  # those before the kill are told again
    assert not folder.exists()


def test_a_job_whose_id_was_never_written_down_is_found(service: Service, tmp_path: Path) -> None:
    rows = training_file(BATCH, Method.SFT, BEFORE.instructions)
    with client(service) as one:
        file = one.files.create(file=("ouroboros.jsonl", rows), purpose="fine-tune")
        one.fine_tuning.jobs.create(
            model=BEFORE.model, training_file=file.id, method=METHOD, seed=5
        )
    (tmp_path / FILE).write_text(json.dumps({"file": file.id, "job": ""}))
    _, chosen = updated(service, SFT, tmp_path)
    assert chosen.model == service.job.fine_tuned_model
    assert service.actions.count("create") == service.actions.count("upload") == 1


def test_an_answer_that_was_lost_orders_nothing_twice() -> None:
    with Service(None, Fault("create", times=1, late=True)) as service:
        _, chosen = updated(service)
        assert chosen.model == service.job.fine_tuned_model
        assert [a for a in service.actions if a.startswith("create")] == ["create 0"]


def test_a_job_that_nobody_answered_for_is_cancelled() -> None:
    with Service(
        None, Fault("create", times=1, late=True), Fault("list", 500, times=TRIES - 1)
    ) as s:
        assert "refused" in refused(s).message
        assert s.job.status == "cancelled"


def test_notes_that_cannot_be_read_order_nothing(service: Service, tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"{")
    with client(service) as one, pytest.raises(UpdateProblem, match="cannot be read"):
        drained(begun(one, SFT, tmp_path))
    assert service.actions == []


# ---------------------------------------------------------------------- it fails


def test_a_service_that_is_closed_says_so_and_the_alternative() -> None:
    with Service(None, Fault("upload", 403, f"{CLOSED} Your key is {KEY}.")) as service:
        problem = refused(service)
        assert (
            problem.message == f"Somewhere offers no fine-tuning for this. {CLOSED} Your key is …."
        )
        assert problem.hint == ALTERNATIVE
        assert service.jobs == {}


def test_one_that_is_closed_for_this_model_keeps_no_file() -> None:
    with Service(None, Fault("create", 403, CLOSED)) as service:
        assert CLOSED in refused(service, DPO).message
        assert service.files == {}


def test_a_server_without_fine_tuning_says_so() -> None:
    with Service(None, Fault("upload", 404, "Not Found")) as service:
        assert refused(service).message == "Somewhere offers no fine-tuning for this. Not Found."


def test_a_wrong_key_is_not_repeated(service: Service) -> None:
    problem = refused(service, key="sk-wrong-canary-98765")
    assert problem.message.startswith("Somewhere did not accept the key. Incorrect API key")
    assert problem.hint == "Check the key in settings."


def test_what_costs_more_than_there_is_is_asked_for_once() -> None:
    fault = Fault("create", 429, "You exceeded your current quota.", "insufficient_quota")
    with Service(None, fault) as service:
        assert "You exceeded your current quota." in refused(service).message
        assert [a for a in service.actions if a.startswith("create")] == ["create 429"]


def test_a_file_that_is_not_valid_is_told_in_the_services_words() -> None:
    few = replace(BATCH, preferences=BATCH.preferences[:2])
    with Service() as service, client(service) as one:
        with pytest.raises(UpdateProblem, match=r"2 example\(s\), but must have") as problem:
            drained(updating("Somewhere", one, BEFORE, few, DPO, None, every=EVERY))
        assert problem.value.hint == ALTERNATIVE
        assert service.job.status == "failed"
        assert "cancel" not in service.actions
        assert service.files == {}


@pytest.mark.parametrize(
    ("end", "message"),
    [
        ("failed", "Somewhere could not train the model. It broke, with …."),
        ("cancelled", "The training was cancelled on Somewhere."),
        ("", "Somewhere could not train the model."),
    ],
)
def test_how_a_job_ended_is_said(end: str, message: str) -> None:
    with Service(Plan(end=end, error=f"It broke, with {KEY}.")) as service:
        problem = refused(service)
        assert (problem.message, problem.hint) == (message, ALTERNATIVE)
        assert "cancel" not in service.actions


@pytest.mark.parametrize("status", [0, 408, 429, 500, 503])
@pytest.mark.parametrize("action", ["look", "events", "upload", "create"])
def test_what_passes_is_waited_for(action: str, status: int) -> None:
    with Service(None, Fault(action, status, "Busy.", times=2)) as service:
        seen, chosen = updated(service)
        assert chosen.model == service.job.fine_tuned_model
        assert service.actions.count("create") == 1
    waiting = "The server does not answer; trying again" in phases(seen)
    assert waiting is (action != "events")
    assert sum(isinstance(step, UpdateMetrics) for step in seen) == 4


def test_what_does_not_pass_ends_it() -> None:
    with Service(None, Fault("upload", 500, "Down.")) as service:
        assert refused(service).message == "Somewhere refused the fine-tuning. Down."
        assert service.actions == ["upload 500"] * TRIES


def test_a_service_that_tells_no_events_trains_all_the_same() -> None:
    with Service(None, Fault("events", 404, "No such page.")) as service:
        seen, chosen = updated(service)
        assert chosen.model == service.job.fine_tuned_model
    assert not any(isinstance(step, UpdateMetrics) for step in seen)
    assert "Training" in phases(seen)


def test_a_job_that_the_service_forgot_is_not_ordered_again(service: Service) -> None:
    with client(service) as one, pytest.raises(UpdateProblem, match="offers no fine-tuning"):
        for _ in begun(one, SFT):
            if "look" in service.actions:
                service.faults.append(Fault("look", 404, "No such job."))
    assert service.actions.count("create") == 1
    assert service.job.status == "cancelled"


@pytest.mark.parametrize("action", ["upload", "create", "look"])
def test_a_page_that_is_no_answer_is_told(action: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ouroboros_backends.openai.job.PATIENCE", 3)
    with Service(None, Fault(action, 200, page="<html>Log in</html>")) as service:
        assert "sent something that is no answer" in refused(service).message


def test_a_server_that_is_not_there_is_told() -> None:
    with Service() as service:
        pass
    assert refused(service).message == "Somewhere could not be reached."


# ---------------------------------------------------------------------- nothing is sent


def test_too_few_examples_are_told_before_anything_is_sent(service: Service) -> None:
    few = replace(BATCH, demonstrations=BATCH.demonstrations[:9])
    with client(service) as one, pytest.raises(UpdateProblem) as problem:
        drained(updating("Somewhere", one, BEFORE, few, SFT, None))
    assert problem.value.message == (
        "Supervised fine-tuning needs 10 examples at least; there are 9."
    )
    assert problem.value.hint.startswith("Rewrite 1 more completion")
    assert service.actions == []


def test_instructions_are_written_here(service: Service, tmp_path: Path) -> None:
    folder = tmp_path / "update"
    folder.mkdir()
    seen, chosen = updated(service, replace(SFT, method=Method.PROMPT), folder)
    assert seen == [Progress("Writing the instructions", 0, 1)]
    assert chosen.model == BEFORE.model
    assert "Mara keeps it, 0." in chosen.instructions
    assert service.actions == []
    assert not folder.exists()


@pytest.mark.parametrize("method", [Method.PPO, Method.RLOO, Method.KTO])
def test_what_no_service_offers_is_refused(service: Service, method: Method) -> None:
    assert refused(service, UpdateConfig(method=method)).hint == ALTERNATIVE
    assert service.actions == []
