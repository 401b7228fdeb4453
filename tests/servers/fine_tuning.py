"""A local fine-tuning service: the documented API of files and jobs, over real HTTP.

Requests are checked against the official client's own parameter types, answers are made of its own
models. A job goes one stage on each time it is looked at, so no test depends on a clock.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from email import message_from_bytes
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from openai.types import FileDeleted, FileObject
from openai.types.chat import ChatCompletionMessageParam
from openai.types.fine_tuning import FineTuningJob, FineTuningJobEvent, JobCreateParams
from openai.types.fine_tuning.fine_tuning_job import Error
from pydantic import TypeAdapter, ValidationError

KEY = "sk-test-canary-0123456789"
LEAST_ROWS = 10
ENDED = {"succeeded", "failed", "cancelled"}
PARAMETERS = TypeAdapter(JobCreateParams)
MESSAGES = TypeAdapter(list[ChatCompletionMessageParam])


@dataclass
class Fault:
    """What goes wrong when ``action`` is asked for the next ``times``.

    ``status`` 0 drops the connection. ``late``: what was asked for is done all the same.
    """

    action: str
    status: int = 0
    message: str = ""
    code: str | None = None
    times: int = 10_000
    late: bool = False
    page: str = ""


@dataclass
class Plan:
    """How each job goes: looks in the queue, steps while it runs, and its end."""

    queue: int = 1
    steps: int = 4
    end: str = "succeeded"
    error: str = "The job ran into a problem."
    page: int = 100
    slow: dict[str, float] = field(default_factory=dict)


class Service:
    """The service, as a context; ``url`` is for the client."""

    def __init__(self, plan: Plan | None = None, *faults: Fault) -> None:
        self.plan = plan or Plan()
        self.faults = list(faults)
        self.files: dict[str, bytes] = {}
        self.jobs: dict[str, FineTuningJob] = {}
        self.events: dict[str, list[FineTuningJobEvent]] = {}
        self.bodies: list[dict[str, Any]] = []
        self.actions: list[str] = []
        self.looked = threading.Condition()
        self.broken: list[Exception] = []
        self._stages: dict[str, int] = {}
        self._lock = threading.RLock()

    def __enter__(self) -> Service:
        service = self

        class Handler(_Handler):
            asked = service

        self._server = _Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/v1"
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        if self.broken:
            raise self.broken[0]

    @property
    def job(self) -> FineTuningJob:
        """The only job there is."""
        [job] = self.jobs.values()
        return job

    def wait_for(self, what: Callable[[], bool], seconds: float = 20) -> None:
        """Wait until a request has made ``what`` true."""
        with self.looked:
            assert self.looked.wait_for(what, seconds), self.actions

    def note(self, action: str) -> None:
        with self.looked:
            self.actions.append(action)
            self.looked.notify_all()

    def fault(self, action: str) -> Fault | None:
        with self._lock:
            for fault in self.faults:
                if fault.action == action and fault.times > 0:
                    fault.times -= 1
                    return fault
            return None

    # ------------------------------------------------------------------ what can be asked for

    def upload(self, name: str, purpose: str, content: bytes) -> FileObject:
        with self._lock:
            assert purpose == "fine-tune", purpose
            made = f"file-{len(self.files) + 1}"
            self.files[made] = content
            return FileObject(
                id=made,
                bytes=len(content),
                created_at=1_700_000_000,
                filename=name,
                object="file",
                purpose="fine-tune",
                status="processed",
            )

    def delete(self, name: str) -> FileDeleted:
        with self._lock:
            del self.files[name]
            return FileDeleted(id=name, deleted=True, object="file")

    def create(self, body: dict[str, Any]) -> FineTuningJob:
        with self._lock:
            assert PARAMETERS.validate_python(body) == body, "a parameter is not documented"
            assert body["training_file"] in self.files
            assert 0 <= body["seed"] < 2**31
            self.bodies.append(body)
            made = f"ftjob-{len(self.jobs) + 1}"
            self.jobs[made] = FineTuningJob(
                id=made,
                created_at=1_700_000_000,
                hyperparameters={},
                model=body["model"],
                object="fine_tuning.job",
                organization_id="org-1",
                result_files=[],
                seed=body["seed"],
                status="validating_files",
                training_file=body["training_file"],
                method=body["method"],
            )
            self.events[made] = []
            self._tell(made, "Created fine-tuning job")
            return self.jobs[made]

    def look(self, name: str) -> FineTuningJob:
        """Return the job as it is, and let it go one stage on."""
        with self._lock:
            job = self.jobs[name]
            if job.status not in ENDED:
                stage = self._stages[name] = self._stages.get(name, -1) + 1
                self._go_on(name, stage)
            return job

    def cancel(self, name: str) -> FineTuningJob:
        with self._lock:
            job = self.jobs[name]
            assert job.status not in ENDED, "a job that has ended cannot be cancelled"
            self.jobs[name] = job.model_copy(update={"status": "cancelled"})
            return self.jobs[name]

    # ------------------------------------------------------------------ how a job goes

    def _go_on(self, name: str, stage: int) -> None:
        plan, change = self.plan, {}
        reason = _invalid(self.files.get(self.jobs[name].training_file, b""))
        if reason:
            change = {"status": "failed", "error": _error("invalid_training_file", reason)}
        elif stage < plan.queue:
            change = {"status": "queued"}
        elif stage < plan.queue + plan.steps:
            change = {"status": "running"}
            self._measure(name, stage - plan.queue + 1)
        elif plan.end == "failed":
            change = {"status": "failed", "error": _error("server_error", plan.error)}
        elif plan.end == "cancelled":
            change = {"status": "cancelled"}
        else:
            made = f"ft:{self.jobs[name].model}:org:ouroboros:{name}"
            change = {"status": "succeeded", "fine_tuned_model": made if plan.end else None}
        self.jobs[name] = self.jobs[name].model_copy(update=change)

    def _measure(self, name: str, step: int) -> None:
        steps, loss = self.plan.steps, round(2 / step, 3)
        data = {"step": step, "total_steps": steps, "train_loss": loss, "train_accuracy": 0.5}
        self._tell(name, f"Step {step}/{steps}: training loss={loss}", data)

    def _tell(self, name: str, message: str, data: dict[str, Any] | None = None) -> None:
        number = len(self.events[name]) + 1
        self.events[name].append(
            FineTuningJobEvent(
                id=f"ftevent-{number}",
                created_at=1_700_000_000 + 2 * number,
                level="info",
                message=message,
                object="fine_tuning.job.event",
                data=data,
                type="metrics" if data else "message",
            )
        )


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Say nothing of a client that was killed."""


class _Handler(BaseHTTPRequestHandler):
    """Knows the paths; everything else is the service's."""

    asked: Service
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # one packet an answer

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        self._answer("GET")

    def do_POST(self) -> None:
        self._answer("POST")

    def do_DELETE(self) -> None:
        self._answer("DELETE")

    def _answer(self, method: str) -> None:
        service, parts = self.asked, urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        words = parts.path.removeprefix("/v1/").split("/")
        action = _action(method, words)
        time.sleep(service.plan.slow.get(action, 0))
        given = self.headers.get("Authorization", "")
        fault = service.fault(action)
        if given != f"Bearer {KEY}":
            text = f"Incorrect API key provided: {given.removeprefix('Bearer ')}."
            return self._refuse(Fault(action, 401, text, "invalid_api_key"), action)
        if fault is not None and not fault.late:
            return self._refuse(fault, action)
        try:
            found = self._done(action, words, body, parse_qs(parts.query))
        except Exception as problem:  # no answer can show it: the test raises it at the end
            service.broken.append(problem)
            return self._refuse(Fault(action, 400, "This is not the documented API."), action)
        if fault is not None:
            return self._refuse(fault, action)
        service.note(action)
        return self._send(200, json.dumps(found))

    def _done(
        self, action: str, words: list[str], body: bytes, query: dict[str, list[str]]
    ) -> dict[str, Any]:
        service = self.asked
        if action == "upload":
            name, purpose, content = _uploaded(self.headers["Content-Type"], body)
            return service.upload(name, purpose, content).model_dump(mode="json")
        if action == "create":
            return service.create(json.loads(body)).model_dump(mode="json")
        if action == "delete":
            return service.delete(words[1]).model_dump(mode="json")
        if action == "cancel":
            return service.cancel(words[2]).model_dump(mode="json")
        if action == "look":
            service.look(words[2])
            return service.jobs[words[2]].model_dump(mode="json")
        rows: list[Any] = [
            *(service.jobs.values() if action == "list" else service.events[words[2]])
        ]
        return _page([r.model_dump(mode="json") for r in rows[::-1]], query, service.plan.page)

    def _refuse(self, fault: Fault, action: str) -> None:
        self.asked.note(f"{action} {fault.status}")
        if fault.status == 0:
            self.close_connection = True
            return
        if fault.page:
            return self._send(fault.status, fault.page, "text/html")
        error = {"message": fault.message, "type": "error", "param": None, "code": fault.code}
        return self._send(fault.status, json.dumps({"error": error}))

    def _send(self, status: int, text: str, kind: str = "application/json") -> None:
        with suppress(OSError):  # the client may have gone
            content = text.encode()
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)


def _action(method: str, words: list[str]) -> str:
    if words[0] == "files":
        return "upload" if method == "POST" else "delete"
    if method == "POST":
        return "create" if len(words) == 2 else "cancel"
    return {2: "list", 3: "look", 4: "events"}[len(words)]


def _page(rows: list[dict[str, Any]], query: dict[str, list[str]], most: int) -> dict[str, Any]:
    """Return the rows after ``after``, newest first, as many as fit on a page."""
    after = query.get("after", [""])[0]
    start = next((i + 1 for i, row in enumerate(rows) if row["id"] == after), 0)
    limit = min(int(query.get("limit", ["20"])[0]), most)
    shown = rows[start : start + limit]
    return {"object": "list", "data": shown, "has_more": start + limit < len(rows)}


def _uploaded(kind: str, body: bytes) -> tuple[str, str, bytes]:
    form = message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + body)
    found: dict[str, tuple[str, bytes]] = {}
    for part in form.get_payload():
        name = part.get_param("name", header="content-disposition")
        found[name] = (part.get_filename() or "", part.get_payload(decode=True))
    name, content = found["file"]
    return name, found["purpose"][1].decode(), content


def _invalid(content: bytes) -> str:
    """Return why the service would not train on a file, '' when it would."""
    rows = [json.loads(line) for line in content.splitlines()]
    if len(rows) < LEAST_ROWS:
        return f"Training file has {len(rows)} example(s), but must have at least {LEAST_ROWS}."
    for place, row in enumerate(rows, 1):
        try:
            _require_row(row)
        except (ValidationError, AssertionError, KeyError) as problem:
            return f"Example {place} is invalid: {problem}"
    return ""


def _require_row(row: dict[str, Any]) -> None:
    if "messages" in row:
        assert set(row) == {"messages"}
        MESSAGES.validate_python(row["messages"], strict=True)
        assert row["messages"][-1]["role"] == "assistant"
        return
    assert set(row) == {"input", "preferred_output", "non_preferred_output"}
    MESSAGES.validate_python(row["input"]["messages"], strict=True)
    for output in (row["preferred_output"], row["non_preferred_output"]):
        MESSAGES.validate_python(output, strict=True)
        assert [m["role"] for m in output] == ["assistant"]


def _error(code: str, message: str) -> Error:
    return Error(code=code, message=message, param="training_file")
