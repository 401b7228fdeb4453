"""Drafting a summary: the request, the reader of broken notes, and extraction from the messages."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.drafting import draft, draft_budget, draft_messages, extract, read_draft
from ouroboros_desktop.core.extraction import MOST, argument, trait
from ouroboros_desktop.core.language import stems, words
from ouroboros_desktop.core.notes import read_notes
from ouroboros_desktop.core.sources import MAX_ENTRY, lines
from ouroboros_desktop.core.summary import Author, Part


def teacher(text):
    return Message(Role.TEACHER, text)


def policy(text):
    return Message(Role.POLICY, text)


BRANCH = (
    Message(Role.SYSTEM, "You are a cheerful guide."),
    teacher(
        "Hello! I want you to speak like an old sailor. Mara keeps the lighthouse at Skerry Point. "
        "Tomas is her brother. Where is Skerry Point?"
    ),
    policy("Aye! The harbour freezes in January. I am not sure about it. Would you like more?"),
    teacher(
        "The old pier was destroyed by the storm of 1987, so the supply boat cannot land there. "
        "Dr. Brandt visits every Thursday.\nRemember that the lamp has 3 mirrors."
    ),
    policy("Lamps need oil every night. Therefore Mara stays awake. That's lovely!"),
    teacher("Mara never eats fish because she is allergic to it. Please keep your answers short."),
)


def texts(entries, part):
    return [e.text for e in entries if e.part is part]


def spans(entry, branch=BRANCH):
    by_id = {m.id: m for m in branch}
    return [by_id[s.message_id].content[s.char_start : s.char_end] for s in entry.sources]


# ---- extraction


def test_extraction_finds_facts_arguments_and_traits():
    entries = extract(BRANCH)
    assert texts(entries, Part.FACT_LEDGER) == [
        "Mara keeps the lighthouse at Skerry Point.",
        "Tomas is her brother.",
        "The old pier was destroyed by the storm of 1987.",
        "Dr. Brandt visits every Thursday.",
        "The lamp has 3 mirrors.",
        "She is allergic to it.",
        "Lamps need oil every night.",
        "The harbour freezes in January.",
    ]
    assert texts(entries, Part.LOGIC_MAP) == [
        "The supply boat cannot land there.",
        "Mara never eats fish.",
        "Mara stays awake.",
    ]
    assert texts(entries, Part.PERSONA_SNAPSHOT) == [
        "You are a cheerful guide.",
        "I want you to speak like an old sailor.",
        "Please keep your answers short.",
    ]
    assert {e.author for e in entries} == {Author.EXTRACTION}


def test_extraction_links_conclusions_to_their_premises():
    entries = extract(BRANCH)
    by_id = {e.id: e.text for e in entries}
    linked = {e.text: [by_id[p] for p in e.premises] for e in entries if e.part is Part.LOGIC_MAP}
    assert linked == {
        "The supply boat cannot land there.": ["The old pier was destroyed by the storm of 1987."],
        "Mara never eats fish.": ["She is allergic to it."],
        "Mara stays awake.": ["Lamps need oil every night."],
    }


def test_extracted_spans_are_the_words_of_the_entry():
    for entry in extract(BRANCH):
        assert [words(s) for s in spans(entry)] == [words(entry.text)]


@pytest.mark.parametrize(
    ("said", "premise", "conclusion"),
    [
        ("It is cold because the door is open.", "the door is open.", "It is cold"),
        ("Because the door is open, it is cold.", "the door is open", "it is cold."),
        ("Since the door is open, it is cold.", "the door is open", "it is cold."),
        ("The door is open, so it is cold.", "The door is open", "it is cold."),
        ("The door is open; therefore, it is cold.", "The door is open", "it is cold."),
        ("The door is open, which means that it is cold.", "The door is open", "it is cold."),
        ("The door is open -> it is cold", "The door is open", "it is cold"),
        ("The door is open → it is cold", "The door is open", "it is cold"),
        ("If the door is open, then it is cold.", None, "If the door is open, then it is cold."),
    ],
)
def test_arguments(said, premise, conclusion):
    told = argument(said)
    assert said[slice(*told.conclusion)] == conclusion
    assert (said[slice(*told.premise)] if told.premise else None) == premise


@pytest.mark.parametrize(
    "said",
    [
        "It is cold because of the door.",
        "It was cold, so much that we left.",
        "Since 1990, it is cold here.",
        "Cold, so cold.",
        "Tired, so we left early.",
        "Nothing follows.",
        "",
    ],
)
def test_what_is_no_argument(said):
    assert argument(said) is None


@pytest.mark.parametrize(
    "said",
    [
        "You are a pirate.",
        "From now on, you are my patient tutor.",
        "Speak like an old sailor.",
        "Please always answer in rhyme.",
        "I prefer short answers.",
        "Your name is Finn.",
        "Be brief.",
        "I want you to act as a guide.",
        "Never use bad words.",
    ],
)
def test_traits(said):
    assert trait(said)


@pytest.mark.parametrize(
    "said", ["You are right.", "Are you a pirate?", "You are a pirate?", "Mara is kind.", ""]
)
def test_what_is_no_trait(said):
    assert not trait(said)


def test_a_dialogue_of_questions_still_gives_something():
    branch = (
        teacher("Hi!"),
        teacher("What is the tallest tower in all of Europe?"),
        policy("Yes."),
    )
    (entry,) = extract(branch)
    assert entry.text == "What is the tallest tower in all of Europe?"
    assert spans(entry, branch) == [entry.text]


def test_a_message_without_a_word_is_offered_as_it_is_and_blank_ones_are_nothing():
    branch = (teacher("  "), teacher(" 🙂 "))
    (entry,) = extract(branch)
    assert (entry.text, spans(entry, branch)) == ("🙂", ["🙂"])
    assert extract((teacher(""), policy("\n"))) == ()
    assert draft("FACTS\n- anything", ()) == ()


def test_the_most_telling_facts_are_kept_in_their_order():
    many = [
        f"The box number {i} holds tools." if i % 2 else "It was quite nice." for i in range(60)
    ]
    many.insert(30, "Captain Ilse Brandt of Skerry Point sails to Bergen in 1987.")
    entries = extract((teacher(" ".join(many)),))
    kept = texts(entries, Part.FACT_LEDGER)
    assert len(kept) == MOST[Part.FACT_LEDGER]
    assert "Captain Ilse Brandt of Skerry Point sails to Bergen in 1987." in kept
    assert "It was quite nice." not in kept


def test_the_policys_repetitions_are_no_new_facts():
    branch = (teacher("Mara keeps the lighthouse."), policy("So Mara keeps the lighthouse well."))
    assert texts(extract(branch), Part.FACT_LEDGER) == ["Mara keeps the lighthouse."]


def test_a_conclusion_that_orders_or_asks_is_none():
    branch = (teacher("I am very tired, so please write less. I am ill, so what can I do?"),)
    assert texts(extract(branch), Part.LOGIC_MAP) == []


def test_a_conclusion_follows_only_from_a_statement_of_the_same_message():
    branch = (teacher("Where is it?"), teacher("So Mara stays awake."))
    assert texts(extract(branch), Part.LOGIC_MAP) == []


def test_a_sentence_without_end_is_cut():
    said = lines((teacher("word " * 1000), teacher("x" * 1000)))
    assert all(len(line.text) <= MAX_ENTRY for line in said)
    assert said[0].text.endswith("word")


# ---- the reader of notes, on what small models really write

BROKEN = {
    "as asked": """FACTS
- Mara keeps the lighthouse at Skerry Point.
LOGIC
- The old pier was destroyed by the storm -> The supply boat cannot land there.
PERSONA
- Speaks like an old sailor.""",
    "colons, stars and numbers": """Facts:
1. Mara keeps the lighthouse at Skerry Point
* Logic:
   2) The old pier was destroyed by the storm, so the supply boat cannot land there
**Persona:** Speak like an old sailor""",
    "no headings": """Mara keeps the lighthouse at Skerry Point.
The old pier was destroyed by the storm, so the supply boat cannot land there.
Speak like an old sailor.""",
    "json": """Sure! {"facts": ["Mara keeps the lighthouse at Skerry Point."],
 "logic_map": [{"premise": "The old pier was destroyed by the storm of 1987",
                "conclusion": "The supply boat cannot land there"}],
 "persona": {"style": "speak like an old sailor"}} I hope this helps.""",
    "json broken off": """{"facts": ["Mara keeps the lighthouse at Skerry Point", "Tomas is the"],
"logic": ["The old pier was destroyed by the storm => the supply boat cannot land there"],
"persona": ["speak like an old sailor", "keep your ans""",
    "a table": """| FACTS | |
|---|---|
| Mara keeps the lighthouse at Skerry Point | |
| LOGIC | |
| The old pier was destroyed by the storm → the supply boat cannot land there |
| PERSONA |
| speak like an old sailor |""",
    "echo of the example, then looping": """FACTS
- The cat Pip is deaf.
- Pip sleeps in the kitchen.
- Mara keeps the lighthouse at Skerry Point.
- Mara keeps the lighthouse at Skerry Point.
- Mara keeps the lighthouse at Skerry Point.
- Pip is nine years old.
LOGIC
- The old pier was destroyed by the storm -> the supply boat cannot land there.
PERSONA
- Speak like an old sailor.
- Answers like a pirate.""",
    "prose on one line": "FACTS: Mara keeps the lighthouse at Skerry Point. Elephants can fly. "
    "\nREASONING: The old pier was destroyed by the storm; therefore the supply boat cannot land "
    "there.\nTONE: speak like an old sailor",
    "premise and conclusion": """Fact 1: Mara keeps the lighthouse at Skerry Point.
Premise: The old pier was destroyed by the storm of 1987.
Conclusion: The supply boat cannot land there.
Style - speak like an old sailor""",
    "roles, quotes and a half line": """Notes: "Mara keeps the lighthouse at Skerry Point."
Teacher: The old pier was destroyed by the storm, so the supply boat cannot land there.
User: "Speak like an old sailor."
Mara keeps the lighthouse at the""",
    "semicolons": """FACTS = Mara keeps the lighthouse at Skerry Point; the lamp has 3 mirrors
LOGIC = the old pier was destroyed by the storm => the supply boat cannot land there
PERSONA = speak like an old sailor""",
}


@pytest.mark.parametrize("written", BROKEN.values(), ids=BROKEN)
def test_broken_notes_are_read(written):
    entries = read_draft(written, BRANCH)
    facts = {stems(t) for t in texts(entries, Part.FACT_LEDGER)}
    assert stems("Mara keeps the lighthouse at Skerry Point.") in facts
    assert len(facts) == len(texts(entries, Part.FACT_LEDGER))
    assert not any("Pip" in e.text or "Elephants" in e.text for e in entries)
    (conclusion,) = [e for e in entries if e.part is Part.LOGIC_MAP]
    assert stems(conclusion.text) == stems("The supply boat cannot land there.")
    assert any("destroyed" in e.text for e in entries if e.id in conclusion.premises)
    (persona,) = [e for e in entries if e.part is Part.PERSONA_SNAPSHOT]
    assert "like an old sailor" in persona.text
    for entry in entries:
        assert entry.author is Author.POLICY
        assert all(spans(entry))
        assert len(stems(entry.text) & stems(" ".join(spans(entry)))) >= 2


def test_an_entry_points_at_the_sentence_it_was_taken_from():
    (entry,) = read_draft("FACTS\n- Dr Brandt visits every Thursday", BRANCH)
    assert spans(entry) == ["Dr. Brandt visits every Thursday."]


@pytest.mark.parametrize(
    "invented",
    [
        "Tomas keeps the harbour at Bergen.",
        "Mara does not keep the lighthouse at Skerry Point.",
        "The lamp has 4 mirrors.",
        "Pip keeps the lighthouse at Skerry Point.",
        "Skerry Point is where?",
        "The teacher.",
    ],
)
def test_what_nobody_said_is_left_out(invented):
    assert read_draft(f"FACTS\n- {invented}", BRANCH) == ()


def test_a_pronoun_is_followed_to_the_sentence_before():
    branch = (teacher("Ingrid is a nurse. She has two cats, Loki and Freya."),)
    (entry,) = read_draft("FACTS\n- The nurse Ingrid has two cats, Loki and Freya.", branch)
    assert spans(entry, branch) == ["Ingrid is a nurse.", "She has two cats, Loki and Freya."]
    assert read_draft("FACTS\n- The cat Freya is a nurse.", branch) == ()


def test_a_new_conclusion_stands_on_its_premises():
    written = "LOGIC\n- The lamp has 3 mirrors; Lamps need oil every night -> Mara needs oil."
    fact, other, conclusion = read_draft(written, BRANCH)
    assert conclusion.premises == (fact.id, other.id)
    assert conclusion.sources == (*fact.sources, *other.sources)
    assert read_draft("LOGIC\n- The lamp has 3 mirrors -> Elephants love zebras.", BRANCH)[1:] == ()


def test_the_same_fact_twice_is_one_with_both_sources():
    branch = (teacher("The lamp is old."), policy("The old lamp is it."))
    entries = read_draft("- The lamp is old.\n- the old lamp", branch)
    assert len(entries) == 1


def test_no_part_outgrows_its_bound():
    said = [f"The box number {i} holds tools." for i in range(40)]
    entries = read_draft("\n".join(said), (teacher(" ".join(said)),))
    assert len(entries) == MOST[Part.FACT_LEDGER]
    more = [f"The box number {i} holds tools -> The box {i} is full." for i in range(40)]
    written = "\n".join([*said, "LOGIC", *more])
    full = read_draft(written, (teacher(" ".join(said)), teacher("The box is full.")))
    assert len(full) <= sum(MOST.values())


@pytest.mark.parametrize(
    "written", ["", "}{", "{no}", '{"facts": 3}', "[1, 2]", '{"a": {"b": [["x y z"]]}}']
)
def test_notes_without_sense(written):
    assert read_draft(written, BRANCH) == ()


def test_notes_nested_too_deeply_are_not_followed():
    assert read_notes('{"facts": ' + "[" * 9 + '"a b c"' + "]" * 9 + "}") == ()
    assert read_notes("{" + "[" * 15_000 + "}") == ()


# ---- the draft as a whole


def test_a_useless_draft_gives_the_extracted_form():
    assert [e.text for e in draft("I cannot do that.", BRANCH)] == [e.text for e in extract(BRANCH)]


def test_a_thin_draft_is_filled_and_says_whose_entries_are_whose():
    entries = draft("FACTS\n- Mara keeps the lighthouse at Skerry Point.", BRANCH)
    facts = [e for e in entries if e.part is Part.FACT_LEDGER]
    assert [e.author for e in facts[:2]] == [Author.POLICY, Author.EXTRACTION]
    kept = [e.text for e in facts]
    assert kept.count("Mara keeps the lighthouse at Skerry Point.") == 1
    ids = {e.id for e in entries}
    assert all(set(e.premises) <= ids for e in entries)


def test_extracted_conclusions_are_linked_to_the_policys_facts():
    written = (
        "- The old pier was destroyed by the storm of 1987.\n- The lamp has 3 mirrors.\n"
        "- Dr. Brandt visits every Thursday."
    )
    entries = draft(written, BRANCH)
    conclusion = next(e for e in entries if e.text == "The supply boat cannot land there.")
    assert conclusion.author is Author.EXTRACTION
    assert conclusion.premises == (entries[0].id,)
    assert entries[0].author is Author.POLICY


@settings(max_examples=150, deadline=None)
@given(
    st.text(max_size=300) | st.sampled_from(list(BROKEN.values())),
    st.lists(
        st.tuples(
            st.sampled_from(Role),
            st.text(max_size=120) | st.sampled_from([m.content for m in BRANCH]),
        ),
        max_size=5,
    ),
)
def test_any_text_and_any_messages_are_safe(written, said):
    branch = tuple(Message(role, text) for role, text in said)
    entries = draft(written, branch)
    ids = {e.id for e in entries}
    assert bool(entries) == any(m.content.strip() for m in branch)
    assert len(entries) <= 24
    order = [list(Part).index(e.part) for e in entries]
    assert order == sorted(order)
    for entry in entries:
        assert entry.text.strip()
        assert set(entry.premises) <= ids
        assert all(len(s) > 0 for s in spans(entry, branch))
        if entry.author is Author.EXTRACTION:
            assert [words(s) for s in spans(entry, branch)] == [words(entry.text)]
    request = draft_messages(branch, budget=80)
    assert set(request.omitted) <= {m.id for m in branch}


# ---- the request


def talk(request):
    return request.messages[-1].content


def test_everything_that_fits_is_shown_in_order():
    request = draft_messages(BRANCH)
    assert request.omitted == ()
    places = [talk(request).index(x) for x in ("cheerful", "Skerry", "harbour", "1987", "awake")]
    assert places == sorted(places)
    assert "[...]" not in talk(request)
    assert [m.role for m in request.messages] == [
        Role.SYSTEM,
        Role.TEACHER,
        Role.POLICY,
        Role.TEACHER,
    ]


def test_what_does_not_fit_is_named_and_the_teachers_words_go_first():
    branch = tuple(
        turn
        for i in range(40)
        for turn in (teacher(f"Fact number {i} is here. " * 2), policy(f"Chat number {i}. " * 20))
    )
    request = draft_messages(branch, budget=3000)
    shown = talk(request)
    assert len(shown.replace("[...]\n", "")) < 3100
    for i in range(40):
        assert f"Fact number {i} is here." in shown
    missing = {m.id for m in branch if m.role is Role.POLICY and m.id in request.omitted}
    assert len(missing) >= 35
    assert "[...]" in shown
    assert set(request.omitted) == missing


def test_a_message_that_does_not_fit_is_cut_after_a_sentence_and_named():
    message = teacher("The first is short. " + "The second goes on and on. " * 40)
    request = draft_messages((message,), budget=60)
    assert "Teacher: The first is short. The second goes on and on.\n" in talk(request)
    assert request.omitted == (message.id,)
    endless = draft_messages((teacher("on and " * 100),), budget=60)
    assert "Teacher: on and on and" in talk(endless)
    nothing = draft_messages((teacher("x" * 100),), budget=20)
    assert talk(nothing).count("x") == talk(draft_messages(())).count("x")
    assert len(nothing.omitted) == 1


def test_a_very_long_dialogue_is_quick():
    branch = tuple(teacher(f"Box {i} holds tool number {i * 7}. It is red.") for i in range(400))
    written = "\n".join(f"- Box {i} holds tool number {i * 7}." for i in range(60))
    assert len(draft(written, branch)) == MOST[Part.FACT_LEDGER]


def test_what_is_seen_in_part_is_told_from_what_is_not_seen():
    branch = (teacher("Short. " + "Long words go on. " * 20), teacher("x" * 90), teacher("New."))
    request = draft_messages(branch, budget=80)
    assert request.omitted == (branch[0].id, branch[1].id)
    assert request.shortened == (branch[0].id,)


def test_the_room_for_a_dialogue_follows_from_the_models_context():
    assert draft_budget(0, 192) == 6000, "nobody says"
    assert draft_budget(2048, 192) == 3 * (2048 - 192 - 400)
    assert draft_budget(128_000, 192) == 24_000
    assert draft_budget(512, 192) == 0
