"""From an approved summary to labyrinth prompts, and to what the policy is asked."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from random import Random
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt, Transformation, held_out
from ouroboros_desktop.core.prompting import (
    ask,
    base_draft,
    build,
    lost,
    make,
    preview,
    read_rephrased,
    remake,
    rephrase_messages,
    system_text,
)
from ouroboros_desktop.core.questions import conclusion_questions, fact_questions
from ouroboros_desktop.core.summary import Author, Part, Summary, SummaryEntry
from ouroboros_desktop.registry import discover

TRANSFORMATIONS = discover("ouroboros_desktop.transformations", Transformation)
CHAINS = [(t,) for t in TRANSFORMATIONS.values()]
FACTS = (
    "Mara keeps the lighthouse at Skerry Point.",
    "Tomas is Mara's brother.",
    "Mara has two boats.",
    "The supply boat comes every Thursday.",
    "The old pier was destroyed by the storm of 1987.",
)
CONCLUSIONS = (("The supply boat cannot land at the old pier.", (4,)),)
PERSONA = ("Speak like an old sailor.", "I prefer short answers.")


def summary_of(facts=FACTS, conclusions=CONCLUSIONS, persona=PERSONA, approved=True):
    ledger = [SummaryEntry(Part.FACT_LEDGER, f, Author.TEACHER) for f in facts]
    logic = [
        SummaryEntry(Part.LOGIC_MAP, c, Author.TEACHER, premises=tuple(ledger[i].id for i in p))
        for c, p in conclusions
    ]
    traits = [SummaryEntry(Part.PERSONA_SNAPSHOT, p, Author.TEACHER) for p in persona]
    by = new_id() if approved else None
    return Summary(1, (*ledger, *logic, *traits), approved_by=by)


def drafts(summary, count=60):
    return [base_draft(summary, Random(seed)) for seed in range(count)]


def test_a_draft_is_about_a_fact_among_its_statements_or_a_conclusion_left_out():
    summary = summary_of()
    conclusion = summary.conclusions[0]
    kinds = set()
    for draft in drafts(summary):
        stated = [e for s in draft.statements for e in s.entries]
        focus = draft.respects[0]
        kinds.add(focus == conclusion.id)
        assert conclusion.id not in stated
        assert 2 <= len(draft.statements) <= 4
        if focus == conclusion.id:
            assert summary.facts[4].id in stated
            assert summary.facts[4].id in draft.respects
        else:
            assert focus in stated
        assert {e.id for e in summary.persona} <= set(draft.respects)
    assert kinds == {True, False}


def test_statements_keep_the_order_of_the_summary():
    order = [f.id for f in summary_of().facts]
    summary = summary_of()
    order = [e.id for e in summary.entries]
    for draft in drafts(summary):
        places = [order.index(s.entries[0]) for s in draft.statements]
        assert places == sorted(places)


def test_a_pronoun_never_comes_without_the_one_it_means():
    summary = summary_of(
        ("Mara is here.", "The lamp is old.", "She has a dog.", "It is bright."), ()
    )
    for draft in drafts(summary):
        texts = [s.text for s in draft.statements]
        assert "She has a dog." not in texts or "Mara is here." in texts
        assert "It is bright." not in texts or "The lamp is old." in texts


def test_a_pronoun_with_nothing_before_it_is_still_asked_about():
    assert drafts(summary_of(("She has a dog.",), ()), 3)[0].statements[0].text == "She has a dog."


def test_long_facts_do_not_fill_the_prompt():
    long = tuple(f"Fact {i} " + "goes on and " * 30 + "on." for i in range(6))
    assert all(len(d.statements) == 1 for d in drafts(summary_of(long, ()), 20))


def test_conclusions_alone_are_enough():
    alone = summary_of((), (("If it rains, we stay.", ()),), ())
    assert {d.statements for d in drafts(alone, 10)} == {()}
    two = summary_of((), (("If it rains, we stay.", ()), ("If it snows, we go.", ())), ())
    assert {len(d.statements) for d in drafts(two, 10)} == {1}


def test_a_conclusion_without_premises_brings_the_likeliest_fact():
    summary = summary_of(FACTS, (("The pier is gone since the storm of 1987.", ()),))
    for draft in drafts(summary):
        if draft.respects[0] == summary.conclusions[0].id:
            assert summary.facts[4].id in draft.respects


@pytest.mark.parametrize(
    ("fact", "question"),
    [
        ("Mara keeps the lighthouse at Skerry Point.", "Where does Mara keep the lighthouse?"),
        ("Rex was born in Oslo.", "Where was Rex born?"),
        ("I live in Oslo.", "Where do I live?"),
        ("The meeting is on Friday.", "When is the meeting?"),
        ("The boat comes every Thursday.", "When does the boat come?"),
        ("The shop opens at 9:30.", "When does the shop open?"),
        ("Mara has two boats.", "How many boats does Mara have?"),
        ("My sister carries 12 books.", "How many books does my sister carry?"),
        ("My dog is called Rex.", "What is my dog called?"),
        ("Mara keeps bees.", "Who or what keeps bees?"),
        ("Mara keeps bees.", "What do you know about Mara?"),
        ("I keep bees.", "What do you know about me?"),
        ("All cats are mammals.", "Is it true that all cats are mammals? Say how you know."),
        ("Cats like fish.", "Is it true that cats like fish? Say how you know."),
        ("Mara's boats are red.", "What was said about Mara's boats?"),
        ("It rained all over Bergen.", "What exactly was said about “Bergen”?"),
        ("rain!", "What exactly was said about “rain”?"),
        ("🙂", "What exactly was said above?"),
    ],
)
def test_questions_about_facts(fact, question):
    assert question in fact_questions(fact)


@pytest.mark.parametrize(
    "fact", ["Mara is not in Oslo.", "Mara never lives in Oslo.", "Mara can swim in Oslo."]
)
def test_denials_are_not_asked_for_by_where(fact):
    assert not any(q.startswith(("Where", "Who")) for q in fact_questions(fact))


@pytest.mark.parametrize(
    ("conclusion", "inner"),
    [
        ("So the boat cannot land.", "the boat cannot land"),
        ("Tomas therefore knows the place.", "Tomas knows the place"),
        ("Mara stays because it rains.", "Mara stays because it rains"),
        ("Mara stays at home because it rains.", "Mara stays at home?"),
    ],
)
def test_questions_about_conclusions(conclusion, inner):
    assert any(inner in q for q in conclusion_questions(conclusion))
    assert all(q.endswith((".", "?")) for q in conclusion_questions(conclusion))


def test_a_conclusion_that_fits_no_sentence_is_quoted():
    assert "“If A then B”" in conclusion_questions("If A then B")[0]


def test_build_gives_what_was_asked_for_and_each_prompt_can_be_made_again():
    summary = summary_of()
    prompts = build(summary, CHAINS, seed=7, train=22, held_out=6)
    assert sum(p.held_out for p in prompts) == 6
    assert len(prompts) == 28
    assert len({p.text for p in prompts}) == 28
    for prompt in prompts:
        assert prompt.held_out == held_out(prompt.text)
        assert prompt.summary_id == summary.id
        chain = [TRANSFORMATIONS[t.name] for t in prompt.transformations]
        assert make(summary, chain, prompt.seed).text == prompt.text
        assert 0 <= prompt.seed < 2**48
    assert len({p.transformations for p in prompts}) == len(CHAINS)


def test_a_preview_is_what_is_made_beside_what_it_is_made_from():
    summary = summary_of()
    for name, transformation in TRANSFORMATIONS.items():
        shown = preview(summary, (transformation,), 5)
        made = make(summary, (transformation,), 5)
        assert (shown.text, shown.respects) == (made.text, made.respects), name
        assert shown.plain == make(summary, (), 5).text != shown.text, name


def test_build_is_deterministic_in_texts_and_differs_by_seed():
    texts = [[p.text for p in build(summary_of(), CHAINS, s, 10, 3)] for s in (1, 1, 2)]
    assert texts[0] == texts[1]
    assert not set(texts[0]) & set(texts[2])


def test_build_does_not_depend_on_the_hash_seed():
    code = (
        "import sys; sys.path.insert(0, 'tests/unit'); import test_prompting as t;"
        "print([p.text for p in t.build(t.summary_of(), t.CHAINS, 3, 8, 2)])"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(printed) == 1


def test_build_stops_when_the_summary_has_no_more_in_it():
    small = summary_of(("Rex barks.",), (), ())
    prompts = build(small, [], seed=0, train=50, held_out=50)
    assert 0 < len(prompts) < 10
    assert build(small, CHAINS, seed=0, train=0, held_out=0) == ()


def test_build_needs_an_approved_summary_with_something_to_ask():
    with pytest.raises(NotPossibleYet, match="approve"):
        build(summary_of(approved=False), CHAINS, 0, 1, 1)
    with pytest.raises(NotPossibleYet, match="no fact"):
        build(summary_of((" ",), ()), CHAINS, 0, 1, 1)


def test_remake_gives_another_text_of_the_same_kind_and_membership():
    summary = summary_of()
    for prompt in build(summary, CHAINS, seed=5, train=6, held_out=3):
        fresh = remake(prompt, summary, TRANSFORMATIONS, seed=9)
        assert fresh.text != prompt.text
        assert fresh.held_out == prompt.held_out
        assert fresh.transformations == prompt.transformations
        assert fresh.replaces_id == prompt.id
        assert remake(prompt, summary, TRANSFORMATIONS, seed=9).text == fresh.text


def test_remake_says_when_it_cannot():
    summary = summary_of((" Rex", "Rex "), (), ())
    prompt = make(summary, (), 1)
    with pytest.raises(NotPossibleYet, match="No other prompt"):
        remake(replace(prompt, held_out=not prompt.held_out), summary, TRANSFORMATIONS, 1)
    used = make(summary, (TRANSFORMATIONS["distractors"],), 1)
    with pytest.raises(NotPossibleYet, match="“distractors” is not available"):
        remake(used, summary, {}, 1)


def test_ask_sends_the_persona_and_the_prompt():
    summary = summary_of()
    prompt = build(summary, CHAINS, 0, 1, 0)[0]
    system, teacher = ask(prompt, summary)
    assert system.role is Role.SYSTEM
    assert "Speak like an old sailor. Your teacher prefers short answers." in system.content
    assert "\n" not in system.content
    assert (teacher.role, teacher.content) == (Role.TEACHER, prompt.text)
    wish = system_text(summary_of(persona=("I'd like you to rhyme", " ")))
    assert wish.endswith(": Your teacher likes you to rhyme.")
    neutral = system_text(summary_of(persona=()))
    assert neutral.startswith("You are a helpful assistant.")


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("At Skerry Point, the lighthouse is kept by Mara.", False),
        ("At Skerry Point, the lighthouse is kept by someone.", True),
        ("Mara was at Skerry Point.", True),
        ("", True),
    ],
)
def test_lost_facts_are_found_whatever_their_word_forms(text, gone):
    fact = SummaryEntry(
        Part.FACT_LEDGER, "Mara keeps the lighthouse at Skerry Point.", Author.TEACHER
    )
    assert bool(lost(text, [fact])) == gone


def test_a_number_or_a_denial_is_lost_too():
    number = SummaryEntry(Part.FACT_LEDGER, "The tower is 43 metres high and old.", Author.TEACHER)
    denial = SummaryEntry(Part.FACT_LEDGER, "Mara does not eat fish.", Author.TEACHER)
    assert lost("The tower is many metres high and old.", [number]) == (number.id,)
    assert lost("Mara eats fish.", [denial]) == (denial.id,)
    assert lost("Fish is not what Mara eats.", [denial]) == ()


@pytest.fixture
def prompt_and_summary():
    summary = summary_of()
    respects = (summary.facts[0].id, summary.persona[0].id)
    text = f"{FACTS[0]} {FACTS[2]}\n\nWhere does Mara keep the lighthouse?"
    return LabyrinthPrompt(summary.id, text, (), 0, respects, False), summary


def test_rephrase_asks_for_the_facts_to_stay(prompt_and_summary):
    prompt, summary = prompt_and_summary
    content = rephrase_messages(prompt, summary)[1].content
    assert "\n- Mara keeps the lighthouse at Skerry Point\n" in content
    assert "sailor" not in content
    assert content.endswith(prompt.text)
    nothing = rephrase_messages(replace(prompt, respects=()), summary)[1].content
    assert "must stay" not in nothing


GOOD = (
    "The lighthouse at Skerry Point is kept by Mara, who has two boats. "
    "Where does she keep the lighthouse?"
)


@pytest.mark.parametrize(
    "written",
    [
        GOOD,
        f"Sure! Here is the rewritten text:\n\n{GOOD}",
        f'"{GOOD}"',
        f"```\n{GOOD}\n```",
        f"**Rewritten text:** {GOOD}",
    ],
)
def test_a_rephrased_prompt_is_read_through_its_wrapping(written, prompt_and_summary):
    assert read_rephrased(written, *prompt_and_summary) == GOOD


@pytest.mark.parametrize(
    "written",
    [
        "",
        '""',
        "Yes, Mara keeps the lighthouse at Skerry Point. Where does Mara keep the lighthouse?",
        "Mara keeps the lighthouse at Skerry Point, and she has two boats there.",
        "Someone keeps a lighthouse somewhere. Where does Mara keep the lighthouse at night?",
        "Mara keeps the lighthouse at Skerry Point. What colour are these boats?\n\nWhy?",
        "Mara keeps the lighthouse at Skerry Point?",
        f"{GOOD} {GOOD} {GOOD}",
    ],
)
def test_what_is_no_rephrasing_is_refused(written, prompt_and_summary):
    assert read_rephrased(written, *prompt_and_summary) is None


def test_the_same_words_again_are_refused_and_a_prompt_without_a_question_may_stay_one(
    prompt_and_summary,
):
    prompt, summary = prompt_and_summary
    assert read_rephrased(prompt.text.upper(), prompt, summary) is None
    told = replace(prompt, text="Mara keeps the lighthouse at Skerry Point. Tell me about it.")
    written = "The lighthouse at Skerry Point is kept by Mara. Tell me more about it."
    assert read_rephrased(written, told, summary) == written


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.text(max_size=60), max_size=4),
    st.lists(st.text(max_size=60), max_size=3),
    st.lists(st.text(max_size=60), max_size=2),
    st.text(max_size=200),
)
def test_any_summary_is_safe(facts, conclusions, persona, written):
    summary = summary_of(tuple(facts), tuple((c, ()) for c in conclusions), tuple(persona))
    try:
        prompts = build(summary, CHAINS, 0, 3, 1)
    except NotPossibleYet:
        assert not any(x.strip() for x in (*facts, *conclusions))
        return
    for prompt in prompts:
        assert prompt.text.strip()
        assert ask(prompt, summary)[0].content.strip()
        read_rephrased(written, prompt, summary)
        known = {e.id for e in summary.entries}
        assert prompt.respects
        assert set(prompt.respects) <= known


def test_ids_do_not_enter_the_text():
    first, second = summary_of(), summary_of()
    assert first.facts[0].id != second.facts[0].id
    assert isinstance(first.id, UUID)
    assert make(first, CHAINS[0], 4).text == make(second, CHAINS[0], 4).text
