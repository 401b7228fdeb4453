"""Replies of a dialogue in exports: the words of their preset, their marks, what wrote them."""

from __future__ import annotations

from dataclasses import replace

from ouroboros_desktop.core.completion import Completion, FinishReason, RecordedCompletion, Sampling
from ouroboros_desktop.core.dialogue import Message, Role, Transcript
from ouroboros_desktop.core.presets import ReplyPreset, written_with
from ouroboros_desktop.core.quick_marks import Quick, QuickMark
from ouroboros_desktop.core.scoring import Preference
from ouroboros_desktop.core.teachers import Measure
from tests.unit.test_exports import ADA, CYCLE, FORMATS, OTHER_REPLY, QUESTION, REPLY, RUBRIC


def test_a_reply_is_asked_with_the_words_of_its_preset_too() -> None:
    completion = Completion("In France.", FinishReason.STOP, Sampling(), (1,), (2,), (-0.5,))
    one, other = (RecordedCompletion(completion, None, message_id=QUESTION.id) for _ in range(2))
    preset, chosen = ReplyPreset("Brief", system_prompt="Be brief."), (one.id, other.id)
    told = tuple(written_with(i, preset, seed) for seed, i in enumerate(chosen))
    preferred = (Preference(*chosen, ADA.id),)
    said = {"completions": (one, other), "written_with": told, "preferences": preferred}
    cycle = replace(CYCLE, rewrites=(), **said)
    (row,) = FORMATS["preferences"].rows([cycle], Measure(RUBRIC))
    assert row["prompt"] == [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "Where is the Seine?"},
    ]
    assert row["source"] == "choice"


def test_a_reply_says_how_it_was_marked_and_what_wrote_it() -> None:
    completion = Completion("In France.", FinishReason.STOP, Sampling(1, 8, 0.2), (1,), (2,))
    record = RecordedCompletion(completion, None, message_id=QUESTION.id)
    reply = replace(REPLY, completion_id=record.id)
    own = Message(Role.POLICY, "Over there.", parent_id=QUESTION.id, teacher_id=ADA.id)
    older = QuickMark(record.id, ADA.id, (Quick.BAD,))
    mark = replace(older, kinds=(Quick.GOOD, Quick.CONTRADICTION), revision=2)
    cycle = replace(
        CYCLE,
        transcript=Transcript((QUESTION, OTHER_REPLY, reply, own), reply.id),
        completions=(record,),
        written_with=(written_with(record.id, ReplyPreset("Brief", persona="Be brief."), 7),),
        quick_marks=(mark, older),
        **dict.fromkeys(("scores", "rewrites", "preferences", "remarks", "marks"), ()),
    )
    unknown, row = FORMATS["replies"].rows([cycle], Measure(RUBRIC))
    assert (unknown["reply"], unknown["seed"], unknown["sampling"]) == ("In Spain.", None, None)
    assert unknown["asked"] == [{"role": "user", "content": "Where is the Seine?"}]
    assert row["marks"] == [{"teacher": str(ADA.id), "kinds": ["good", "contradiction"]}]
    assert (row["preset"], row["seed"], row["sampling"]["temperature"]) == ("Brief", 7, 0.2)
    assert [m["role"] for m in row["asked"]] == ["system", "user"]
