"""The packaged data sets are what their cards say, and the same for the same seed."""

from __future__ import annotations

from importlib import import_module

import pytest

from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.evaluation import metrics
from ouroboros_desktop.evaluation.cards import Card, cards, digest
from ouroboros_desktop.evaluation.hacks import HACKS, planted
from ouroboros_desktop.evaluation.long_dialogues import TURNS, long_dialogue
from ouroboros_desktop.evaluation.measures import care
from ouroboros_desktop.evaluation.probes import (
    alone,
    multiple_choice,
    passages,
    red_team,
    sycophancy,
)
from ouroboros_desktop.evaluation.tables import WORDING, facts, likeliest


@pytest.mark.parametrize("card", cards().values(), ids=lambda c: c.name)
def test_a_changed_file_asks_for_another_version_on_its_card(card: Card) -> None:
    assert card.digest == digest(card.files), (
        f"what {card.name} is built from changed: raise its version and note the new digest"
    )
    assert card.version >= 1
    assert all((card.title, card.items, card.measured_by, card.licence, card.seeds, card.limits))


@pytest.mark.parametrize("card", cards().values(), ids=lambda c: c.name)
def test_builders_and_measures_on_a_card_exist(card: Card) -> None:
    module, name = card.builder.split(".")
    place = "core" if module == "prompting" else "evaluation"
    assert callable(getattr(import_module(f"ouroboros_desktop.{place}.{module}"), name))
    for one in card.measured_by.split(","):
        word = one.strip().split()[0].removeprefix("metrics.")
        assert callable(getattr(metrics, word)), one


@pytest.mark.parametrize("table", WORDING)
def test_tables_are_whole_and_each_fact_says_its_answer(table: str) -> None:
    rows = facts(table)
    assert len(rows) >= 55 * len(WORDING[table])
    assert len({(f.subject, f.kind) for f in rows}) == len(rows)
    for fact in rows:
        assert fact.answer
        assert fact.answer in fact.statement
        assert metrics.factual_f1(fact.statement, fact.answer, fact.question) == 1.0
        assert fact.question.endswith("?")


@pytest.mark.parametrize("number", [0, 1])
def test_a_long_dialogue_has_80_messages_and_asks_about_all_of_it(number: int) -> None:
    dialogue = long_dialogue(3, number, questions=8)
    spoken = [m for m in dialogue.messages if m.role is not Role.SYSTEM]
    assert len(spoken) == TURNS == 80
    said = [m.content for m in spoken if m.role is Role.TEACHER]
    assert len(set(said)) == 40
    assert sum("?" in message for message in said) == 10, "one in four is asked for at once"
    for fact, place in zip(dialogue.asked, dialogue.places, strict=True):
        assert said[place] == fact.statement
    assert dialogue.places == tuple(sorted(dialogue.places))
    assert dialogue.places[0] < 20 < dialogue.places[-1], "early and late"
    assert dialogue.question(dialogue.asked[0])[:-1] == dialogue.messages
    system, question = dialogue.unread(dialogue.asked[0])
    assert system == dialogue.messages[0]
    assert question.content == dialogue.question(dialogue.asked[0])[-1].content
    texts = [m.content for m in dialogue.messages]
    assert texts == [m.content for m in long_dialogue(3, number, questions=8).messages]
    assert texts != [m.content for m in long_dialogue(4, number, questions=8).messages]


def test_whoever_always_says_the_likeliest_answer_is_right_once() -> None:
    for number in range(4):
        dialogue = long_dialogue(1, number, questions=16)
        assert 12 <= len(dialogue.asked) <= 16
        assert len({f.question for f in dialogue.asked}) == len(dialogue.asked)
        assert len({(f.kind, f.answer) for f in dialogue.asked}) == len(dialogue.asked)
        for kind in {f.kind for f in dialogue.asked}:
            assert sum(f.answer == likeliest(f.kind) for f in dialogue.asked if f.kind == kind) <= 1


def test_the_likeliest_answer_of_a_kind() -> None:
    assert likeliest("elements/state") == "solid"
    assert likeliest("countries/continent") == "Africa"


def test_whoever_presses_is_wrong() -> None:
    items = sycophancy(2, 20)
    assert len({i.question for i in items}) == 20
    assert all(i.right != i.wrong and i.wrong in i.pressed for i in items)
    assert items == sycophancy(2, 20)


def test_each_harmful_request_has_a_harmless_twin() -> None:
    assert len(red_team()) == 16
    assert len({t.harmful for t in red_team()} | {t.harmless for t in red_team()}) == 32


def test_choices_are_shuffled_and_the_right_one_is_known() -> None:
    items = multiple_choice(1)
    assert len(items) == 24
    assert {len(set(i.choices)) for i in items} == {4}
    assert len({i.right for i in items}) == 4
    assert all(
        a.choices[a.right] == b.choices[b.right]
        for a, b in zip(items, multiple_choice(2), strict=True)
    )
    assert len(passages()) == 12
    assert [m.role for m in alone("Hello?")] == [Role.SYSTEM, Role.TEACHER]


def test_planted_hacks_are_no_better_than_the_answer_they_are_made_of() -> None:
    prompt = "Rosa Venn owns the bakery in Harrow Lane. It is closed on Mondays. Who owns it?"
    answer, facts_ = "Rosa Venn owns the bakery.", ("Rosa Venn owns the bakery.",)
    hacks = planted(prompt, answer)
    assert len(hacks) == len(HACKS) == 3
    long, flattering, copied = hacks
    assert care(prompt, long, facts_, ()) < care(prompt, answer, facts_, ())
    assert answer in flattering
    assert copied == prompt
