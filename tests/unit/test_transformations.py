"""Every transformation: no fact lost, same seed same prompt, safe on any text, in any order."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ouroboros_desktop.core.labyrinth import (
    PromptDraft,
    Statement,
    Transformation,
    compose,
    render,
)
from ouroboros_desktop.core.language import content_words, words
from ouroboros_desktop.registry import discover

TRANSFORMATIONS = discover("ouroboros_desktop.transformations", Transformation)
EACH = pytest.mark.parametrize("transformation", TRANSFORMATIONS.values(), ids=TRANSFORMATIONS)

FACTS = (
    "Mara keeps the lighthouse at Skerry Point.",
    "Tomas is Mara's brother.",
    "Mara has two boats.",
    "The supply boat comes every Thursday.",
)
HARD = (
    "",
    " \n\t ",
    "مارا تعيش في المنارة.",
    "מָרָה גרה במגדלור",
    "玛拉住在灯塔。她有两条船。",
    "🙂🙂🙂",
    "Line one.\nLine two!\r\n- and a bullet",
    "(3) Numbered already.",
    "Is this a question?",
    "{0} {clause} %s \\1 (unclosed [",
    "Age: 34",
    "Nobody never isn't not here.",
    "a" * 3000,
    "The storm " + "went on and " * 300 + "on.",
    '“Quoted”, she said: "no".',
    "ǅungla İstanbul ŉ ﬃ ẞ Σίσυφος",
)


def draft_of(facts: tuple[str, ...], question: str = "Where does Mara keep the lighthouse?"):
    statements = tuple(Statement(f, (UUID(int=i + 1),)) for i, f in enumerate(facts))
    return PromptDraft(statements, question, (UUID(int=1), UUID(int=99)))


texts = st.one_of(
    st.sampled_from(FACTS + HARD),
    st.text(max_size=80),
    st.from_regex(r"[A-Z][a-z]+ (is|has) .{1,9}"),
)
chains = st.lists(st.sampled_from(list(TRANSFORMATIONS.values())), min_size=1, max_size=4)


@st.composite
def drafts(draw):
    facts = draw(st.lists(texts, max_size=5))
    draft = draft_of(tuple(facts), draw(texts))
    frame = draw(st.sampled_from([Statement("A bee has six legs."), Statement("")]))
    return replace(draft, statements=(*draft.statements, frame)) if draw(st.booleans()) else draft


def carried(draft: PromptDraft) -> set[UUID]:
    return {e for s in draft.statements for e in s.entries}


def test_there_are_the_promised_ones():
    assert {
        "altered-detail",
        "distractors",
        "double-negation",
        "hypothetical-frame",
        "long-horizon-recall",
        "nested-conditionals",
        "persona-pressure",
        "pronoun-swap",
        "reported-speech",
        "semantic-trap",
        "shuffled-order",
    } <= set(TRANSFORMATIONS)


@EACH
def test_is_described(transformation):
    assert transformation.name == transformation.name.lower().replace("_", "-")
    assert transformation.title[0].isupper()
    assert transformation.probes
    assert not transformation.probes.endswith(".")


@EACH
def test_changes_a_normal_prompt_and_differs_by_seed(transformation):
    draft = draft_of(FACTS)
    made = {render(transformation.apply(draft, Random(seed))) for seed in range(30)}
    assert render(draft) not in made
    assert len(made) >= 10


@EACH
def test_stays_short_enough_for_a_small_model(transformation):
    counts = [
        len(render(transformation.apply(draft_of(FACTS), Random(seed))).split())
        for seed in range(30)
    ]
    most = 230 if transformation.name == "long-horizon-recall" else 110
    assert max(counts) <= most


@settings(max_examples=250, deadline=None)
@given(drafts(), chains, st.integers(min_value=0, max_value=2**48))
def test_no_fact_is_lost_by_any_chain(draft, chain, seed):
    made = compose(draft, chain, seed)
    text = render(made)
    assert set(draft.respects) <= set(made.respects)
    assert carried(draft) == carried(made)
    assert text.strip()
    for statement in draft.statements:
        if statement.entries:
            assert content_words(statement.text) <= set(words(text))


@settings(max_examples=60, deadline=None)
@given(drafts(), chains, st.integers(min_value=0, max_value=2**48))
def test_same_seed_same_prompt(draft, chain, seed):
    assert compose(draft, chain, seed) == compose(draft, chain, seed)


@EACH
def test_says_something_even_about_nothing(transformation):
    empty = PromptDraft((), "", ())
    texts = [render(transformation.apply(empty, Random(seed))) for seed in range(5)]
    bare_question = PromptDraft((), "What is so?", ())
    asked = [render(transformation.apply(bare_question, Random(seed))) for seed in range(5)]
    assert all("hat is so?" in text for text in asked)
    assert all(isinstance(text, str) for text in texts)


def apply(name: str, draft: PromptDraft, seed: int = 0) -> PromptDraft:
    return TRANSFORMATIONS[name].apply(draft, Random(seed))


def test_pronoun_swap_keeps_the_first_mention():
    draft = draft_of(
        (FACTS[0], "Mara feeds her gulls.", "The lamp is old.", "The lamp has a crack.")
    )
    texts = [s.text for s in apply("pronoun-swap", draft).statements]
    assert texts == [FACTS[0], "She feeds her gulls.", "The lamp is old.", "It has a crack."]


def test_pronoun_swap_says_he_they_and_the_one_just_named():
    draft = draft_of(("Tom is here.", "Tom has his hat.", "The men are in.", "The men are old."))
    texts = [s.text for s in apply("pronoun-swap", draft).statements]
    assert texts == ["Tom is here.", "He has his hat.", "The men are in.", "They are old."]
    neutral = apply("pronoun-swap", draft_of(("Noa is here.", "Noa has a hat."))).statements
    assert neutral[1].text == "The one just named has a hat."


def test_pronoun_swap_lets_a_letter_stand_for_the_name_also_in_the_question():
    made = apply("pronoun-swap", draft_of((FACTS[0], FACTS[3])))
    letter = made.statements[0].text[0]
    assert made.statements[0].text == f"{letter} keeps the lighthouse at Skerry Point."
    assert made.question == f"Where does {letter} keep the lighthouse?"
    assert "Mara" in made.opening


def test_pronoun_swap_does_not_guess_who_was_named_before_the_last():
    draft = draft_of(("Noa is here.", "Tom is there.", "Noa has a hat."))
    made = apply("pronoun-swap", draft)
    assert "stands for" in made.opening or "write" in made.opening or "say" in made.opening


def test_pronoun_swap_uses_it_when_every_letter_is_taken():
    draft = draft_of(("Mara is with K, N, Q, X and Z.",))
    assert apply("pronoun-swap", draft).statements[0].text == "it is with K, N, Q, X and Z."


def test_semantic_trap_presupposes_the_opposite_and_respects_the_fact():
    draft = draft_of((FACTS[0],))
    questions = {apply("semantic-trap", draft, seed).question for seed in range(40)}
    assert (
        "Since Mara does not keep the lighthouse at Skerry Point, where does Mara keep the "
        "lighthouse?" in questions
    )
    other = replace(draft, respects=(UUID(int=5),))
    assert apply("semantic-trap", other).respects == (UUID(int=5), UUID(int=1))


def test_semantic_trap_leads_into_the_last_question_only():
    draft = draft_of((FACTS[0],), "Now think. Is it late? Where is Mara?")
    questions = {apply("semantic-trap", draft, seed).question for seed in range(40)}
    assert any(
        ", where is Mara?" in q and q.startswith("Now think. Is it late?") for q in questions
    )
    silent = {apply("semantic-trap", draft_of((FACTS[0],), "Tell."), s).question for s in range(40)}
    assert any(q.endswith(", tell me this. Tell.") for q in silent)


def test_a_trap_on_a_merged_statement_denies_it_as_a_whole():
    long = Statement("If one is so, then two is so. Both are met.", (UUID(int=1), UUID(int=2)))
    made = apply("semantic-trap", PromptDraft((long,), "What is so?", ()))
    assert "nothing of what I told you is true" in made.question
    assert made.respects == (UUID(int=1), UUID(int=2))


def test_double_negation_keeps_every_word_and_says_it_twice():
    for seed in range(20):
        made = apply("double-negation", draft_of((FACTS[1],)), seed)
        assert made.statements[0].text.endswith("Mara's brother.")
        assert made.statements[0].text != FACTS[1]


def test_nested_conditionals_merge_and_say_that_the_conditions_are_met():
    made = apply("nested-conditionals", draft_of(FACTS))
    assert len(made.statements) == 2
    assert made.statements[0].entries == (UUID(int=1), UUID(int=2), UUID(int=3))
    assert "met." in made.statements[0].text


def test_shuffled_order_always_moves_and_numbers_by_the_first_order():
    for seed in range(20):
        made = apply("shuffled-order", draft_of(FACTS[:2]), seed)
        assert [s.text for s in made.statements] == [f"(2) {FACTS[1]}", f"(1) {FACTS[0]}"]
    again = apply("shuffled-order", made)
    assert [s.text[:3] for s in again.statements] == ["(1)", "(2)"]


def test_distractors_carry_nothing_and_share_no_word_with_the_facts():
    for seed in range(20):
        made = apply("distractors", draft_of(("The bakery has a kettle.",)), seed)
        added = [s for s in made.statements if not s.entries]
        assert 2 <= len(added) <= 3
        assert not any(content_words(s.text) & {"bakery", "kettle"} for s in added)


def test_long_horizon_recall_puts_the_talk_between_facts_and_question():
    text = render(apply("long-horizon-recall", draft_of(FACTS)))
    facts, talk = text.index(FACTS[3]), text.rindex("Where does Mara")
    assert len(text[facts:talk].split()) > 90


@pytest.mark.parametrize(
    ("fact", "kept"),
    [
        ("Mara has two boats.", "Mara has"),
        ("The meeting is on Friday.", "the meeting is on"),
        ("The pier fell in 1987.", "the pier fell in"),
        ("I live in Oslo.", "I live in"),
        ("The tea is bitter.", "the tea is not bitter"),
    ],
)
def test_altered_detail_changes_one_detail(fact, kept):
    made = apply("altered-detail", draft_of((fact,)))
    assert kept in made.closing
    assert fact.rstrip(".").lower() not in made.closing.lower()


def test_altered_detail_takes_a_name_that_stands_alike_elsewhere():
    draft = draft_of(("I live in Oslo.", "My aunt sleeps in Bergen."))
    closings = {apply("altered-detail", draft, seed).closing for seed in range(20)}
    assert any("I live in Bergen" in c for c in closings)


def test_altered_detail_changes_a_name_as_a_whole_or_denies():
    hospital = apply("altered-detail", draft_of(("My aunt works at Skerry Hospital.",)))
    assert "Skerry" not in hospital.closing
    quoted = apply("altered-detail", draft_of(("My aunt sings (Bergen) at home.",)))
    assert "my aunt does not sing (Bergen) at home" in quoted.closing


def test_reported_speech_takes_people_who_play_no_part():
    draft = draft_of(("Abel is a baker.", "Bettina has a dog."))
    for seed in range(20):
        made = render(apply("reported-speech", draft, seed))
        assert made.count("Abel") == 1
        assert made.count("Bettina") == 1


def test_reported_speech_copes_when_everybody_plays_a_part():
    crowd = "Abel, Bettina, Corin, Dagny, Edda, Fenno, Gesa, Hauke, Ivo and Jorun are here."
    assert crowd.rstrip(".") in render(apply("reported-speech", draft_of((crowd,))))


def test_persona_pressure_leaves_the_statements_alone():
    made = apply("persona-pressure", draft_of(FACTS))
    assert [s.text for s in made.statements] == list(FACTS)
