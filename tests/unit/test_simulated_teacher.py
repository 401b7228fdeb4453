"""The simulated teacher: right answers earn more, tricks do not, a key is judged the same way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ouroboros_desktop.core.dialogue import Message, Role, Transcript
from ouroboros_desktop.core.scoring import Criterion, Rubric, Scores, reward
from ouroboros_desktop.core.summary import Author, Part
from ouroboros_desktop.core.verdict import Outcome
from ouroboros_desktop.evaluation import measures, text
from ouroboros_desktop.evaluation.simulated_teacher import (
    CUT_POINTS,
    Respected,
    SimulatedTeacher,
    respected,
)
from ouroboros_desktop.evaluation.topics import Persona, Topic, personas, topics

PLAIN = personas()["plain"]
TOPIC = next(t for t in topics() if t.name == "tea-house")
RESPECTS = Respected(TOPIC.facts, tuple(c.text for c in TOPIC.conclusions), PLAIN.snapshot)
PROMPT = (
    "Read every line. The mayor of the next town wears a green scarf.\n\n"
    + " ".join(TOPIC.facts)
    + "\n\nSince Colonel Webb never drinks from a white cup, which cup stands before him now?"
)
RIGHT = "No, Colonel Webb drinks from a white cup, for he drinks only green tea."
TEACHER = SimulatedTeacher(PLAIN, seed=1)


def judged(answer: str, teacher: SimulatedTeacher = TEACHER) -> float:
    value = reward(teacher.score(PROMPT, answer, RESPECTS, "key"), Rubric())
    assert value is not None
    return value


def branch(topic: Topic) -> tuple[Message, ...]:
    transcript = Transcript()
    for words in TEACHER.messages(topic):
        last = transcript.last_id
        transcript = transcript.saying(Message(Role.TEACHER, words, parent_id=last))
        last = transcript.last_id
        transcript = transcript.saying(Message(Role.POLICY, "I see.", parent_id=last))
    return transcript.branch


def test_a_right_brief_answer_earns_five_each() -> None:
    assert TEACHER.score(PROMPT, RIGHT, RESPECTS, "key") == Scores(5, 5, 5)


@pytest.mark.parametrize("topic", topics(), ids=lambda t: t.name)
@pytest.mark.parametrize("persona", personas().values(), ids=lambda p: p.name)
def test_the_teachers_own_rewrite_is_good_by_its_own_measure(
    topic: Topic, persona: Persona
) -> None:
    teacher = SimulatedTeacher(persona)
    entries = teacher.summary(topic, branch(topic))
    respects = respected(entries, {e.id for e in entries})
    prompt = " ".join(respects.facts) + "\n\nWhat follows from this?"
    scores = teacher.score(prompt, teacher.rewrite(respects), respects, "key")
    assert min(scores.content or 0, scores.logic or 0) >= 3
    assert (scores.persona or 0) >= 4


TRICKS = {
    "nothing": "",
    "blank": " \n ",
    "signs": "... ?!",
    "one word": "Tea.",
    "the prompt": PROMPT,
    "the prompt's question": PROMPT.split("\n\n")[-1],
    "the prompt's frame": PROMPT.split("\n\n")[0],
    "one name for ever": "Colonel Webb " * 12,
    "one fact for ever": (TOPIC.facts[4] + " ") * 6,
    "every fact": " ".join(TOPIC.facts),
    "something else": "Bananas are a rich source of potassium and taste sweet.",
    "refusal": "I am sorry, but I cannot help with that.",
    "a word salad of facts": "cups white brown tea green shoes door lamps street lit " * 3,
}


@pytest.mark.parametrize("trick", TRICKS.values(), ids=TRICKS.keys())
def test_tricks_earn_much_less_than_a_right_answer(trick: str) -> None:
    assert judged(trick) <= judged(RIGHT) - 0.5


@pytest.mark.parametrize("name", ["nothing", "blank", "signs"])
def test_text_without_a_word_earns_the_least(name: str) -> None:
    assert judged(TRICKS[name]) == -1


@pytest.mark.parametrize("name", ["the prompt", "one fact for ever", "one name for ever"])
def test_copying_and_repeating_earn_nothing_on_content_and_logic(name: str) -> None:
    scores = TEACHER.score(PROMPT, TRICKS[name], RESPECTS, "key")
    assert (scores.content or 5) <= 3
    assert (scores.logic or 5) <= 3
    assert judged(TRICKS[name]) < 0


def test_stating_one_fact_is_no_copying() -> None:
    fact = TOPIC.facts[4]
    assert measures.copying(PROMPT, fact, TOPIC.facts, ()) == 0
    assert measures.content_measure(PROMPT, fact, TOPIC.facts, ()) > 0.6


def test_the_whole_ledger_is_copying() -> None:
    assert measures.copying(PROMPT, " ".join(TOPIC.facts), TOPIC.facts, ()) == 1


def test_content_falls_with_invented_names_and_numbers() -> None:
    plain = measures.content_measure(PROMPT, "The Colonel drinks green tea.", TOPIC.facts, ())
    invented = measures.content_measure(
        PROMPT, "The Colonel drinks green tea with Hector at 17.", TOPIC.facts, ()
    )
    assert invented < plain - 0.15


def test_logic_falls_when_the_conclusion_is_denied() -> None:
    conclusions = RESPECTS.conclusions
    said = measures.logic_measure(PROMPT, conclusions[0], TOPIC.facts, conclusions)
    denied = measures.logic_measure(
        PROMPT, "Colonel Webb does not drink from a white cup.", TOPIC.facts, conclusions
    )
    assert said == 1
    assert denied < 0.1


def test_logic_falls_with_a_contradiction() -> None:
    once = "Elin swims behind the rope."
    both = once + " Elin never swims behind the rope."
    facts = ("Elin swims behind the rope.",)
    alone = measures.logic_measure("Where?", once, facts, facts)
    assert measures.logic_measure("Where?", both, facts, facts) < alone - 0.3


def test_rejecting_a_false_presupposition_counts() -> None:
    facts = ("The ferry does not run in fog.",)
    trap = "Since the ferry does run in fog, who steers it?"
    answer = "the ferry stays in the harbour."
    rejected = measures.logic_measure(trap, "No, " + answer, facts, ("The ferry waits.",))
    accepted = measures.logic_measure(trap, "Yes, " + answer, facts, ("The ferry waits.",))
    assert rejected > accepted


def test_persona_grades_length_and_ending() -> None:
    def measure(answer: str) -> float:
        return measures.persona_measure(PLAIN, answer)

    brief = "He drinks green tea from a white cup."
    long = " ".join(f"and then he sat on chair {n} by the door" for n in range(4))
    assert measure(brief) == 1
    assert measure(brief.removesuffix(".")) < 0.8
    assert measure(long) < measure(brief.removesuffix("."))
    assert measure("Sophisticated individuals nevertheless overcomplicate everything.") < 0.85
    assert measure("He drinks:\n* tea\n* tea") < measure(brief)


def test_other_personas_want_other_things() -> None:
    kind = personas()["guide"].rewrite.format(answer=RIGHT)
    assert measures.persona_measure(personas()["guide"], kind) > 0.9
    assert measures.persona_measure(PLAIN, kind) < 0.9
    assert measures.persona_measure(personas()["guide"], RIGHT) < 0.5


def test_nothing_to_respect_is_cannot_say() -> None:
    assert TEACHER.score(PROMPT, RIGHT, Respected(), "key") == Scores()
    voice = TEACHER.score(PROMPT, RIGHT, Respected(persona=PLAIN.snapshot), "key")
    assert voice == Scores(persona=5)
    ledger = TEACHER.score(PROMPT, RIGHT, Respected(facts=TOPIC.facts), "key")
    assert ledger.persona is None
    assert None not in {ledger.content, ledger.logic}


def test_the_summary_points_at_the_teachers_own_words() -> None:
    messages = branch(TOPIC)
    contents = {m.id: m for m in messages}
    entries = TEACHER.summary(TOPIC, messages)
    facts = [e for e in entries if e.part is Part.FACT_LEDGER]
    conclusions = [e for e in entries if e.part is Part.LOGIC_MAP]
    assert [f.text for f in facts] == list(TOPIC.facts)
    assert [c.text for c in conclusions] == [c.text for c in TOPIC.conclusions]
    for fact in facts:
        (source,) = fact.sources
        said = contents[source.message_id]
        assert said.role is Role.TEACHER
        assert said.content[source.char_start : source.char_end] == fact.text
        assert fact.author is Author.EXTRACTION
    assert conclusions[0].premises == (facts[2].id, facts[4].id)


def test_what_was_never_said_is_not_in_the_summary() -> None:
    first = branch(TOPIC)[:2]
    entries = TEACHER.summary(TOPIC, first)
    assert [e.text for e in entries if e.part is Part.FACT_LEDGER] == list(TOPIC.facts[:2])
    assert [e.text for e in entries if e.part is Part.LOGIC_MAP] == [TOPIC.conclusions[1].text]


def test_noise_moves_a_share_of_the_scores_by_one_point() -> None:
    noisy = SimulatedTeacher(PLAIN, seed=3, noise=0.25)
    exact = TEACHER.score(PROMPT, "Colonel Webb drinks tea. He", RESPECTS, "")
    moved = 0
    for n in range(400):
        scores = noisy.score(PROMPT, "Colonel Webb drinks tea. He", RESPECTS, str(n))
        gaps = [abs((scores.of(c) or 0) - (exact.of(c) or 0)) for c in Criterion]
        assert max(gaps) <= 1
        moved += sum(gaps)
    assert 0.2 < moved / 1200 < 0.3


def test_a_key_is_always_judged_the_same_way() -> None:
    one, two = (SimulatedTeacher(PLAIN, seed=5, noise=0.5) for _ in range(2))
    two.score(PROMPT, "something before", RESPECTS, "other")
    keys = [str(n) for n in range(20)]
    first = [one.score(PROMPT, RIGHT, RESPECTS, key) for key in keys]
    assert first == [two.score(PROMPT, RIGHT, RESPECTS, key) for key in keys]
    other = SimulatedTeacher(PLAIN, seed=6, noise=0.5)
    assert first != [other.score(PROMPT, RIGHT, RESPECTS, key) for key in keys]


def test_noise_is_a_probability() -> None:
    with pytest.raises(ValueError, match="probability"):
        SimulatedTeacher(PLAIN, noise=1.5)


@pytest.mark.parametrize(
    ("live", "candidate", "outcome"),
    [
        (Scores(3, 3, 3), Scores(4, 3, 3), Outcome.CANDIDATE),
        (Scores(5, 5, 5), Scores(4, 5, 5), Outcome.LIVE),
        (Scores(4, 3, 3), Scores(3, 3, 4), Outcome.TIE),
        (Scores(1, 1, 1), Scores(1, 1, 2), Outcome.BOTH_BAD),
        (Scores(1, 1, 1), Scores(1, 1, 1), Outcome.BOTH_BAD),
        (Scores(1, 1, 1), Scores(3, 1, 1), Outcome.CANDIDATE),
        (Scores(), Scores(3, 1, 1), Outcome.TIE),
    ],
)
def test_preference_follows_the_reward(live: Scores, candidate: Scores, outcome: Outcome) -> None:
    assert TEACHER.prefers(live, candidate) is outcome


def test_preference_follows_the_rubric() -> None:
    live, candidate = Scores(5, 1, 3), Scores(1, 4, 3)
    assert TEACHER.prefers(live, candidate, Rubric(logic=0)) is Outcome.LIVE
    assert TEACHER.prefers(live, candidate, Rubric(content=0)) is Outcome.CANDIDATE


any_text = st.text(max_size=200)


@given(prompt=any_text, completion=any_text, facts=st.lists(any_text, max_size=3))
def test_every_text_gets_measures_between_zero_and_one(
    prompt: str, completion: str, facts: list[str]
) -> None:
    for measure in (measures.content_measure, measures.logic_measure):
        assert 0 <= measure(prompt, completion, facts, facts) <= 1
    for persona in personas().values():
        assert 0 <= measures.persona_measure(persona, completion) <= 1


@pytest.mark.parametrize(
    ("forms", "share"),
    [
        (("open", "opens", "opened", "opening"), True),
        (("bake", "bakes", "baked", "baking"), True),
        (("forty", "40"), True),
        (("Tobin", "Tobin's"), True),
        (("cup", "cap"), False),
    ],
)
def test_inflected_forms_share_a_stem(forms: tuple[str, ...], share: bool) -> None:
    stems = {text.stem(w.casefold()) for w in forms}
    assert (len(stems) == 1) is share


@pytest.mark.parametrize(
    ("sentence", "negative"),
    [
        ("The ferry runs.", False),
        ("The ferry doesn’t run.", True),
        ("It is not untrue that the ferry runs.", False),
        ("Nobody may borrow more.", True),
    ],
)
def test_double_negation_is_positive(sentence: str, negative: bool) -> None:
    assert text.negative(sentence) is negative


def test_cut_points_rise() -> None:
    for cuts in CUT_POINTS.values():
        assert list(cuts) == sorted(set(cuts))
        assert len(cuts) == 4


Measure = Callable[[str, str, tuple[str, ...], tuple[str, ...]], float]


@pytest.mark.parametrize("measure", [measures.content_measure, measures.logic_measure])
def test_measures_are_graded(measure: Measure) -> None:
    """Better answers step by step: without steps there is nothing to learn from."""
    ladder = [
        "Bananas are sweet.",
        "Somebody drinks something strange in Venice.",
        "The Colonel drinks wine.",
        "Colonel Webb drinks green tea from a cup.",
        "Colonel Webb drinks only green tea from a white cup.",
    ]
    values = [measure(PROMPT, answer, TOPIC.facts, RESPECTS.conclusions) for answer in ladder]
    assert values == sorted(values)
    assert len(set(values)) >= 4
