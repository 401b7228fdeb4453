"""What a policy on a server answers, gathered."""

from __future__ import annotations

from dataclasses import dataclass, field

from ouroboros_desktop.core.completion import Completion, Prompt, Sampling, Token
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import ServerProblem
from ouroboros_desktop.core.policy import Policy

ONE = Sampling(max_tokens=8)


def asking(*texts: str) -> tuple[Prompt, ...]:
    return tuple(Prompt((Message(Role.TEACHER, text),), 1) for text in texts)


@dataclass
class Answered:
    """All that came of it, up to the problem if there was one."""

    tokens: list[Token] = field(default_factory=list)
    problem: ServerProblem | None = None

    @property
    def completions(self) -> dict[tuple[int, int], Completion]:
        return {(t.prompt, t.index): t.completion for t in self.tokens if t.completion}


def answered(policy: Policy, *texts: str, sampling: Sampling = ONE) -> Answered:
    found = Answered()
    try:
        found.tokens.extend(policy.generate(asking(*(texts or ("Hi",))), sampling))
    except ServerProblem as problem:
        found.problem = problem
    return found
