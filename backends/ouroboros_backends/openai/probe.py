"""What a server can do, found out when a model is opened: by asking it, never by its name.

A handful of requests of a few tokens each. Whatever the probe did not see is not promised.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ouroboros_backends.openai.asking import Asked, Asking, Attempt, fetched
from ouroboros_backends.openai.checks import Verdict, judged
from ouroboros_backends.openai.chosen import Chosen
from ouroboros_backends.openai.chunks import Chunk, Entry, Model, Models
from ouroboros_backends.openai.client import Remote
from ouroboros_backends.openai.faults import Fault
from ouroboros_backends.openai.lines import Lines
from ouroboros_backends.openai.request import Body, Job, Traits, body
from ouroboros_desktop.core.completion import Sampling
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.policy import Capability, Finding
from ouroboros_desktop.core.policy_update import Method

TOKENS = 8
SEED = 7
SURE = Sampling(max_tokens=TOKENS, temperature=0.0)
DRAWN = Sampling(max_tokens=TOKENS)
COUNTING = (Message(Role.TEACHER, "Count from one to ten, in words."),)
TELLING = (Message(Role.TEACHER, "Tell me a story about anything."),)

SCHEMA_TOKENS = 24
SCHEMA: Body = {
    "type": "object",
    "properties": {"lamp": {"type": "string", "enum": ["green"]}},
    "required": ["lamp"],
    "additionalProperties": False,
}

LAWS: Mapping[str, dict[str, float]] = {
    "llamacpp": {"top_k": 0, "min_p": 0.0, "typical_p": 1.0, "repeat_penalty": 1.0},
    "vllm": {"top_k": 0, "min_p": 0.0, "repetition_penalty": 1.0},
}
"""What some servers add to a request unasked, turned off; by the owner that they name."""

VERDICTS = {
    Verdict.NONE: "It tells no logprobs.",
    Verdict.WRONG: "Its logprobs are not those of the tokens it writes; they are not used.",
}


@dataclass(frozen=True, slots=True)
class Found:
    """What a server can do; the sizes are 0 where it does not say them."""

    traits: Traits = field(default_factory=Traits)
    capabilities: frozenset[Capability] = frozenset({Capability.REMOTE})
    methods: frozenset[Method] = frozenset({Method.PROMPT})
    findings: tuple[Finding, ...] = ()
    context_length: int = 0
    parameters: int = 0

    def noting(self, good: bool, text: str) -> Found:
        return replace(self, findings=(*self.findings, Finding(good, text)))

    def able(self, *capabilities: Capability) -> Found:
        return replace(self, capabilities=self.capabilities | set(capabilities))


def probe(remote: Remote, model: str) -> Found:
    """Find out what ``remote`` can do; raises ``ServerProblem`` when it cannot be used at all."""
    run = _Probe(remote, model)
    found = run.listed(Found())
    for step in (run.writes, run.several, run.shaped, run.responds, run.learns):
        found = step(replace(found, traits=run.asking.traits))
    return found.noting(True, f"Finding this out took {run.lines.sent} small requests.")


class _Probe:
    """The steps, each of which adds to what is found."""

    def __init__(self, remote: Remote, model: str) -> None:
        self.remote, self.chosen = remote, Chosen(model)
        self.asking, self.lines = Asking(remote, Traits()), Lines()
        self.names: set[str] = set()

    def listed(self, found: Found) -> Found:
        """Look the model up in the server's list, where there is one."""
        models = fetched(self.remote, self.lines, "/models", Models)
        if isinstance(models, Fault):
            if models.status in {0, 401} or 300 <= models.status < 400:
                raise models.problem(arrived=False)
            return found.noting(False, "It has no list of its models.")
        known = {name: m for m in models.data for name in (m.id, *m.aliases)}
        self.names = set(known)
        model = known.get(self.chosen.model)
        if model is None and len(models.data) == 1:
            model = models.data[0]
        if model is not None:
            self._lawful(model)
            found = replace(found, context_length=_context(model), parameters=_parameters(model))
        return found

    def _lawful(self, model: Model) -> None:
        law = LAWS.get(model.owned_by, {})
        self.asking.traits = replace(self.asking.traits, law=law)

    def writes(self, found: Found) -> Found:
        """Let it write a few tokens, of which each must be the likeliest."""
        asked = self._asked(COUNTING, SURE, {"top_logprobs": 2})
        if asked.fault is not None:
            raise asked.fault.problem(arrived=False)
        attempt = asked.attempt
        found = self._named(found, attempt.model).noting(True, "It answers as a stream.")
        counts = attempt.counting.told is not None
        said = "It counts the tokens" if counts else "It does not count tokens; they are estimated"
        found = found.noting(counts, f"{said}.")
        verdict = judged(attempt.writings[0].entries, attempt.writings[0].text, greedy=True)
        return self._judged(found, verdict)

    def _named(self, found: Found, answered: str) -> Found:
        asked = self.chosen.model
        if self.names and asked not in self.names:
            return found.noting(
                False, f"It does not list “{asked}”, and answers with the model it has."
            )
        if answered and not answered.startswith(asked) and answered not in self.names:
            return found.noting(False, f"Asked for “{asked}” it answers as “{answered[:80]}”.")
        return found.noting(True, f"It knows “{asked}”.")

    def _judged(self, found: Found, verdict: Verdict) -> Found:
        if verdict is Verdict.NONE:
            verdict = self._whole()
        if verdict is Verdict.RIGHT:
            return found.able(Capability.LOGPROBS)
        self._drop_logprobs()
        return found.noting(False, VERDICTS[verdict])

    def _whole(self) -> Verdict:
        """Judge the logprobs of an answer in one piece, of a server that streams none.

        They are never used, but the teacher may want to know.
        """
        job = Job(0, (0,), TELLING, SEED)
        asked = {**body(job, DRAWN, self.chosen, self.asking.traits), "top_logprobs": 2}
        asked = {k: v for k, v in asked.items() if k not in {"stream", "stream_options"}}
        answer = fetched(self.remote, self.lines, "/chat/completions", Chunk, asked)
        if isinstance(answer, Fault) or not answer.choices:
            return Verdict.NONE
        [choice, *_] = answer.choices
        verdict = judged(choice.entries, choice.text, greedy=False)
        return Verdict.NONE if verdict is Verdict.RIGHT else verdict

    def _drop_logprobs(self) -> None:
        self.asking.traits = replace(self.asking.traits, logprobs=False)

    def several(self, found: Found) -> Found:
        """Ask for two completions at once, then for each by its seed."""
        pair = self._asked(TELLING, replace(DRAWN, completions=2), self._tops())
        several = _two(pair.attempt) and self.asking.traits.several
        self.asking.traits = replace(self.asking.traits, several=several)
        said = "several completions at once" if several else "one completion at a time"
        found = found.noting(several, f"It writes {said}.")
        found = self._sampled(found, pair.attempt)
        first, again = (self._asked(TELLING, DRAWN) for _ in range(2))
        same = _texts(first) == _texts(again) and first.fault is None
        if several and same:
            second = self._asked(TELLING, DRAWN, seed=SEED + 1)
            same = [w.text for w in pair.attempt.writings] == [*_texts(first), *_texts(second)]
        if same and self.asking.traits.seeds:
            return found.able(Capability.SEEDS).noting(True, "The same seed gives the same text.")
        return found.noting(False, "The same seed does not give the same text.")

    def _tops(self) -> Body:
        return {"top_logprobs": 2} if self.asking.traits.logprobs else {}

    def _sampled(self, found: Found, attempt: Attempt) -> Found:
        """Judge the logprobs of tokens that were drawn, where those of the likeliest were right."""
        if Capability.LOGPROBS not in found.capabilities:
            return found
        drawn = [w for w in attempt.writings if w.said]
        right = all(judged(w.entries, w.text, greedy=False) is Verdict.RIGHT for w in drawn)
        if drawn and right:
            return found.noting(True, "Its logprobs are those of the tokens it writes.")
        self._drop_logprobs()
        found = replace(found, capabilities=found.capabilities - {Capability.LOGPROBS})
        return found.noting(False, VERDICTS[Verdict.WRONG])

    def shaped(self, found: Found) -> Found:
        """Ask for JSON of a shape that no model would choose by itself."""
        form = {"name": "lamp", "strict": True, "schema": SCHEMA}
        extra: Body = {"response_format": {"type": "json_schema", "json_schema": form}}
        asked = self._asked(COUNTING, replace(SURE, max_tokens=SCHEMA_TOKENS), extra)
        try:
            honoured = bool(json.loads(_texts(asked)[0])["lamp"] == "green")
        except (ValueError, TypeError, KeyError):
            honoured = False
        said = "It keeps" if honoured else "It does not keep"
        return found.noting(honoured, f"{said} to a JSON schema.")

    def responds(self, found: Found) -> Found:
        """Post nothing to the responses API: it is there if that is refused."""
        answer = fetched(self.remote, self.lines, "/responses", Entry, {})
        there = isinstance(answer, Fault) and answer.status in {400, 422}
        return found.noting(there, f"It has {'the' if there else 'no'} responses API.")

    def learns(self, found: Found) -> Found:
        """Look whether it can train a model of ours. Ways of learning are added here."""
        answer = fetched(self.remote, self.lines, "/fine_tuning/jobs?limit=1", Models)
        if isinstance(answer, Fault):
            return found.noting(False, "It cannot be taught: it offers no fine-tuning.")
        found = found.able(Capability.DEMONSTRATIONS, Capability.PREFERENCES)
        found = replace(found, methods=found.methods | {Method.SFT, Method.DPO})
        return found.noting(True, "It offers fine-tuning.")

    def _asked(
        self,
        messages: tuple[Message, ...],
        sampling: Sampling,
        extra: Body | None = None,
        seed: int = SEED,
    ) -> Asked:
        """Return what became of a small request; raises ``ServerProblem`` if nothing came."""
        job = Job(0, tuple(range(sampling.completions)), messages, seed)
        answering = self.asking.answer(job, sampling, self.chosen, self.lines, extra)
        while True:
            try:
                next(answering)
            except StopIteration as end:
                asked: Asked = end.value
                break
        if asked.fault is not None and asked.fault.status == 0 and not asked.attempt.arrived:
            raise asked.fault.problem(arrived=False)
        return asked


def _texts(asked: Asked) -> list[str]:
    return [w.text for w in asked.attempt.writings]


def _two(attempt: Attempt) -> bool:
    return len(attempt.writings) == 2 and all(w.said for w in attempt.writings)


def _context(model: Model) -> int:
    told = model.max_model_len or (model.meta.n_ctx if model.meta else 0)
    return max(0, told)


def _parameters(model: Model) -> int:
    return max(0, model.meta.n_params) if model.meta else 0
