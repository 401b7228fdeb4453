"""The data-set card of a bundle: what is in it, who made it, what it must not be taken for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ouroboros_desktop.core.scoring import Criterion
from ouroboros_desktop.core.teachers import TeacherKind
from ouroboros_desktop.exports.licences import LICENCES, card_lines
from ouroboros_desktop.exports.material import Agreement, Counts, Material, Wanted, counts
from ouroboros_desktop.exports.personal import BLIND

_ABOUT = """\
Dialogues between a human teacher and a language model, and what the teacher made of them: each
dialogue is condensed into facts, conclusions and a persona, these are rewritten as *labyrinth
prompts* that are hard to answer coherently, and the model's completions are scored on content,
logic and persona, ranked and rewritten."""

_LIMITS = (
    "Few people judged: these are the preferences of the teachers counted above, not of people in "
    "general.",
    "Labyrinth prompts are made by rules, to be hard. They are not questions that people ask.",
    "Completions that were not scored are missing, and which ones a teacher scored is not random.",
    "Prompts that are held out for the promotion gate are in no training format.",
    "A label of `stepwise` is the teacher's editing: true means approved word for word, false "
    "taken out or changed. Nobody was asked whether the step is right.",
    "The answers were written by a model that was given the persona of the dialogue before, by an "
    "adapter at times that learned from other dialogues. What it repeats of those cannot be seen.",
)


def card(material: Material, wanted: Wanted, rows: Mapping[str, int], left_out: int) -> str:
    """Return README.md; ``rows`` are by format, ``left_out`` those whose token ids spell a mask."""
    figures = counts(material)
    sections = {
        "": _ABOUT,
        "What is in it": _table(wanted, rows) + "\n\n" + _load(rows),
        "How much": _bullets(_figures(figures)),
        "Who": _bullets((*_teachers(figures), *_policies(material, figures))),
        "Consent": _consent(material),
        "Reward": _reward(material),
        "Personal data": _personal(wanted, left_out),
        "Licence": _licence(wanted),
        "Known limits": _bullets(_LIMITS),
    }
    body = "\n\n".join(
        f"## {title}\n\n{text}" if title else text for title, text in sections.items()
    )
    return f"{_front(wanted, rows)}\n# Dialogues taught in Ouroboros\n\n{body}\n"


def _front(wanted: Wanted, rows: Mapping[str, int]) -> str:
    lines = [
        "---",
        *card_lines(wanted.licence),
        "language:",
        f"- {wanted.language}",
        "tags:",
        "- human-feedback",
        "- preference",
        "- ouroboros",
        "configs:",
    ]
    for place, name in enumerate(rows):
        lines += [f"- config_name: {name}", *(["  default: true"] if not place else [])]
        lines += ["  data_files:", "  - split: train", f"    path: data/{name}.parquet"]
    return "\n".join((*lines, "---", ""))


def _table(wanted: Wanted, rows: Mapping[str, int]) -> str:
    about = {form.name: form.about for form in wanted.formats}
    lines = [f"| `{name}` | {count} | {about[name]} |" for name, count in rows.items()]
    return "\n".join(("| configuration | rows | a row |", "|---|---|---|", *lines))


def _load(rows: Mapping[str, int]) -> str:
    return (
        f'`datasets.load_dataset(FOLDER, "{next(iter(rows))}", split="train")` loads one. '
        "`data` has each as Parquet and, with the same rows, as lines of JSON; `manifest.json` has "
        "the SHA-256 of every file."
    )


def _figures(figures: Counts) -> Iterable[str]:
    yield f"{figures.cycles} dialogues with {figures.messages} messages"
    yield f"{figures.prompts} labyrinth prompts, {figures.held_out} of them held out and left out"
    yield f"{figures.completions} completions of the others, {figures.scores} scores"
    yield (
        f"{figures.preferences} preferences from rankings, {figures.choices} from choices between "
        f"replies, {figures.rewrites} rewrites"
    )
    yield (
        f"{figures.repeats} repeats: a completion came back unannounced to the teacher who had "
        "scored it"
    )


def _teachers(figures: Counts) -> Iterable[str]:
    kinds = [f"{figures.teachers.get(k, 0)} {k.value}" for k in TeacherKind]
    yield f"Teachers: {', '.join(kinds)}"
    apart, own = figures.agreement, figures.self_agreement
    if apart is None:
        yield "Agreement: not known, no completion was scored by two teachers"
    else:
        shared = f"{apart.completions} completions scored by several teachers"
        yield f"Agreement: over {shared}, {_near(apart)}"
    if own is None:
        yield "Self-agreement: not known, no teacher scored a completion twice"
    else:
        yield f"Self-agreement: over {own.completions} repeats, {_near(own)}"


def _near(apart: Agreement) -> str:
    return (
        f"{apart.within_one:.0%} of {apart.compared} pairs of points lie within one of five "
        f"points; the mean distance is {apart.mean_distance:.2f}"
    )


def _policies(material: Material, figures: Counts) -> Iterable[str]:
    for policy in figures.policies:
        licence = material.licences.get(policy.model, "licence not known")
        template = policy.chat_template[:12] or "not known"
        yield f"Model: {_code(policy.model)} ({licence}), chat template {_code(template)}"


def _consent(material: Material) -> str:
    return (
        f"{len(material.cycles)} of {material.stored} dialogues of the store are here: those whose "
        "teacher switched on that they may leave, one by one. Without that a dialogue stays. "
        "It is the teacher's word alone; whoever is spoken of was not asked."
    )


def _reward(material: Material) -> str:
    weights = ", ".join(f"{c.value} {material.measure.rubric.weight(c):g}" for c in Criterion)
    return (
        "Each criterion is a five-point item, mapped to -1 to 1. The reward is their mean, "
        f'weighted ({weights}) and averaged over {_weighed(material)}; "can\'t say" leaves a '
        "criterion out. Where a score settles what teachers disagreed on, it stands alone. "
        "What was said the second time of a completion that came back is in no reward and no "
        "preference: it stands in `repeats` of `experiences` only, beside the first answer."
    )


def _weighed(material: Material) -> str:
    scored = {s.teacher_id for cycle in material.cycles for s in cycle.scores_now}
    weights = sorted(material.measure.weights.get(t, 1.0) for t in scored)
    if all(weight == 1 for weight in weights):
        return "teachers"
    return f"teachers, who weigh {', '.join(f'{weight:g}' for weight in weights)}"


def _personal(wanted: Wanted, left_out: int) -> str:
    blind = f"No rule can see:\n\n{_bullets(BLIND)}"
    if wanted.mask is None:
        return f"Nothing was masked: the pass was switched off on purpose.\n\n{blind}"
    kept = wanted.mask.kept
    return (
        f"Rules masked {wanted.mask.count} places, each value by the same placeholder such as "
        f"⟨email 1⟩. The teacher left {kept} things that were found as they are. {left_out} scored "
        "experiences are left out, because their token ids would spell what is masked. This data "
        f"set is not anonymous.\n\n{blind}"
    )


def _licence(wanted: Wanted) -> str:
    return (
        f"{LICENCES[wanted.licence]} (`{wanted.licence}`), as the teacher chose. The model's words "
        "may be bound by the model's own licence too."
    )


def _bullets(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _code(text: str) -> str:
    return f"`{text.replace('`', chr(39))}`"
