"""Messages as token ids, in the chat format of the model.

Three rules. A system message always stands first: some templates add a persona of their own when
there is none. What a message says never becomes a control token: when a text spells one out, the
texts are encoded apart from the template, as plain characters. And a template that is not known
comes into use when the teacher has approved it, and then in a process of its own; until then the
model is spoken to in the plain format. No template ever sees what a message says.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from contextlib import suppress
from functools import cached_property
from itertools import pairwise
from typing import Any

from ouroboros_backends.shared.rendering import Exhausted, Refused, rendered
from ouroboros_desktop.core import chat_templates
from ouroboros_desktop.core.chat_templates import OwnTemplate
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import ModelProblem, OuroborosError

NEUTRAL = "You are a helpful assistant."
"""The system message where the teacher gives none."""

QUESTION = "What did we agree on, and why? Say it in two sentences."
"""What a policy is asked where nothing but a comparison of answers is wanted."""

PLAIN = (
    "{% for message in messages %}"
    "{% if message['role'] == 'system' %}{{ message['content'] + '\n\n' }}"
    "{% elif message['role'] == 'user' %}{{ 'User: ' + message['content'] + '\n' }}"
    "{% else %}{{ 'Assistant:' + message['content'] + eos_token + '\n' }}{% endif %}"
    "{% endfor %}{% if add_generation_prompt %}{{ 'Assistant:' }}{% endif %}"
)
"""The format for models without a chat template (GPT-J): a script of two speakers.

What the policy says begins with a space: to most tokenizers it is part of the word after it.
"""

PLAIN_STOP = ("\nUser:",)

NAMES = {Role.SYSTEM: "system", Role.TEACHER: "user", Role.POLICY: "assistant"}


class ChatFormat:
    """How one model's tokenizer writes a dialogue down."""

    def __init__(self, tokenizer: Any, approved: Collection[str] = ()) -> None:
        """``approved`` are the digests of templates that the teacher has read and approved."""
        self._tokenizer = tokenizer
        own = _own_template(tokenizer)
        used = own is not None and chat_templates.may_be_used(own, approved)
        asked = own is not None and not chat_templates.is_known(own)
        self.own_template = OwnTemplate(own, used) if own is not None and asked else None
        """The model's own template, where it is for the teacher to say whether it is used."""
        self._script = not used
        self.template: str = own if own is not None and used else _opening(tokenizer) + PLAIN
        self._trusted = self._script or chat_templates.is_known(self.template)
        self._rendered: dict[tuple[tuple[str, ...], bool], str] = {}
        self._exhausted: Exhausted | None = None
        self.stop = PLAIN_STOP if self._script else ()
        if tokenizer.eos_token_id is None:
            raise ModelProblem(
                "The tokenizer of this model has no token that ends a text.",
                hint="Choose a model that has one (eos_token in tokenizer_config.json).",
            )

    @property
    def digest(self) -> str:
        return chat_templates.digest(self.template)

    def decode(self, ids: Sequence[int]) -> str:
        """Return the text of ``ids``, control tokens left out, spaces as they are."""
        text: str = self._tokenizer.decode(
            list(ids), skip_special_tokens=True, clean_up_tokenization_spaces=False
        )
        return text

    def encode(self, text: str) -> list[int]:
        """Return the ids of ``text`` as plain characters: no control token comes out of it."""
        if self._script and self._adds_space:
            text = text.removeprefix(" ")
        ids = self._without_specials(text)
        if not self._controls_of(ids):
            return ids
        # A marker of roles that the tokenizer does not call special: nothing keeps it whole but its
        # own spelling.
        cuts = [0, *(m.start() + 1 for m in re.finditer(self._spelled, text)), len(text)]
        ids = [i for a, z in pairwise(cuts) for i in self._without_specials(text[a:z])]
        if self._controls_of(ids):
            raise OuroborosError(
                "This message spells out a token by which the model tells roles apart.",
                hint="Write it in another way.",
            )
        return ids

    def answer(self, text: str) -> tuple[int, ...]:
        """Return the ids of what the policy should have said, with the token that ends it."""
        return (*self.encode(self._said(text)), self.turn_end)

    def prompt(self, messages: Sequence[Message]) -> tuple[int, ...]:
        """Return the ids up to where the policy's next message begins."""
        marked, contents = self._marked(messages, answer=True)
        pieces = _split(marked, contents)
        whole = self._with_controls("".join(text for text, _ in pieces))
        controls = [i for text, said in pieces if not said for i in self._with_controls(text)]
        if self._controls_of(whole) == self._controls_of(controls):
            return tuple(whole)
        return tuple(self._apart(pieces))

    def last_message(self, messages: Sequence[Message]) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Return the ids before the last message's text, and those of the text itself."""
        marked, contents = self._marked(messages, answer=False)
        pieces = _split(marked, contents)
        last = max(i for i, (_, said) in enumerate(pieces) if said)
        return tuple(self._apart(pieces[:last])), tuple(self.encode(pieces[last][0]))

    @cached_property
    def turn_end(self) -> int:
        """The control token that ends the policy's message."""
        turn = [Message(Role.TEACHER, "a"), Message(Role.POLICY, "b")]
        pieces = _split(*self._marked(turn, answer=False))
        after = self._with_controls("" if pieces[-1][1] else pieces[-1][0])
        controls = self._controls_of(after)
        return controls[0] if controls else int(self._tokenizer.eos_token_id)

    @cached_property
    def _adds_space(self) -> bool:
        """Whether the tokenizer puts a space of its own before a text (SentencePiece does)."""
        whole, one, other = map(self._with_controls, ("a b", "a", "b"))
        return whole == one + other

    def _said(self, text: str) -> str:
        return " " + text.lstrip() if self._script else text

    def _with_controls(self, text: str) -> list[int]:
        return list(self._tokenizer(text, add_special_tokens=False)["input_ids"])

    def _without_specials(self, text: str) -> list[int]:
        found = self._tokenizer(text, add_special_tokens=False, split_special_tokens=True)
        return list(found["input_ids"])

    def _controls_of(self, ids: Sequence[int]) -> list[int]:
        return [i for i in ids if i in self._controls]

    @cached_property
    def _controls(self) -> dict[int, str]:
        """The control tokens: special ones, and those that the template writes.

        Some families do not call the markers of roles special. That a character is not known is a
        token too, and no control.
        """
        added: dict[int, Any] = self._tokenizer.added_tokens_decoder
        written = self.template
        turns = [Message(role, "a") for role in (Role.SYSTEM, Role.TEACHER, Role.POLICY)]
        with suppress(OuroborosError):  # a dialogue that it does not take
            written += self._marked([*turns, Message(Role.TEACHER, "b")], answer=True)[0]
        return {
            i: token.content
            for i, token in added.items()
            if i != self._tokenizer.unk_token_id or i == self._tokenizer.eos_token_id
            if token.special or (token.content.strip() and token.content in written)
        }

    @cached_property
    def _spelled(self) -> str:
        """The control tokens' texts, the longest first, as a regular expression."""
        return "|".join(map(re.escape, sorted(self._controls.values(), key=len, reverse=True)))

    def _apart(self, pieces: Sequence[tuple[str, bool]]) -> list[int]:
        encoded = [self.encode(t) if said else self._with_controls(t) for t, said in pieces]
        return [i for ids in encoded for i in ids]

    def _marked(self, messages: Sequence[Message], answer: bool) -> tuple[str, list[str]]:
        """Return the template's text with a private mark for each content, and the contents."""
        turns = [
            (NAMES[m.role], self._said(m.content) if m.role is Role.POLICY else m.content)
            for m in messages
        ]
        if not any(role == "system" and content for role, content in turns):
            spoken = [turn for turn in turns if turn[0] != "system"]
            turns = [("system", NEUTRAL), *spoken]
        try:
            return self._render([role for role, _ in turns], answer), [c for _, c in turns]
        except Exhausted as problem:
            raise _unfit(problem) from problem
        except (Refused, _template_error()):
            return self._without_system(turns, answer)

    def _without_system(self, turns: list[tuple[str, str]], answer: bool) -> tuple[str, list[str]]:
        """Some templates refuse a system message: it then opens the teacher's first message."""
        system = "\n\n".join(content for role, content in turns if role == "system")
        spoken = [turn for turn in turns if turn[0] != "system"]
        first = next((i for i, turn in enumerate(spoken) if turn[0] == "user"), None)
        if first is not None:
            spoken[first] = ("user", f"{system}\n\n{spoken[first][1]}")
        try:
            return self._render([role for role, _ in spoken], answer), [c for _, c in spoken]
        except (Refused, _template_error()) as problem:
            raise _unfit(problem) from problem

    def _render(self, roles: Sequence[str], answer: bool) -> str:
        """Return what the template makes of these roles: the same roles, the same text."""
        key = (tuple(roles), answer)
        if self._exhausted is not None:
            raise self._exhausted
        if key not in self._rendered:
            turns = [{"role": role, "content": _mark(i)} for i, role in enumerate(roles)]
            write = self._by_itself if self._trusted else self._apart_rendered
            self._rendered[key] = write(turns, answer)
        return self._rendered[key]

    def _by_itself(self, turns: list[dict[str, str]], answer: bool) -> str:
        text: str = self._tokenizer.apply_chat_template(
            turns, chat_template=self.template, tokenize=False, add_generation_prompt=answer
        )
        return text

    def _apart_rendered(self, turns: list[dict[str, str]], answer: bool) -> str:
        try:
            return rendered(self.template, turns, answer, self._tokenizer.special_tokens_map)
        except Exhausted as problem:
            self._exhausted = problem
            raise


def _unfit(problem: Exception) -> OuroborosError:
    reason = str(problem)[:200].rstrip(".")
    return OuroborosError(
        f"This model's chat format does not take this dialogue: {reason}.",
        hint="Let teacher and policy take turns, or choose another model.",
    )


def _own_template(tokenizer: Any) -> str | None:
    """Return the model's own template; of several the one for dialogues."""
    own = tokenizer.chat_template
    if isinstance(own, dict):
        own = own.get("default")
    return own if isinstance(own, str) and own else None


def _opening(tokenizer: Any) -> str:
    """Return the control token that the tokenizer puts before every text, '' for none."""
    first = tokenizer("a")["input_ids"][:1]
    return str(tokenizer.bos_token) if first == [tokenizer.bos_token_id] else ""


_MARK = re.compile("\ue000([0-9]{1,6})\ue001")


def _mark(index: int) -> str:
    """Return a text that no template holds, from Unicode's private use area."""
    return f"\ue000{index}\ue001"


def _split(marked: str, contents: Sequence[str]) -> list[tuple[str, bool]]:
    """Return the template's texts (False) and the messages' texts (True) in their order.

    A template may leave a message out, or say the system message later.
    """
    pieces: list[tuple[str, bool]] = []
    for place, piece in enumerate(_MARK.split(marked)):  # every second one is a mark's number
        if place % 2 == 0:
            pieces.append((piece, False))
        elif int(piece) < len(contents):
            pieces.append((contents[int(piece)], True))
    return [piece for piece in pieces if piece[0]]


def _template_error() -> type[Exception]:
    from jinja2 import TemplateError

    return TemplateError
