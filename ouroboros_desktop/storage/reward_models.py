"""What reward models read and once expected, over all cycles of a policy."""

from __future__ import annotations

from uuid import UUID

from ouroboros_desktop.core.prediction import PredictedScore
from ouroboros_desktop.core.scoring import Rewrite
from ouroboros_desktop.storage.reading import LIKELY, Con, records

_ANSWERS = """SELECT c.id, c.labyrinth_prompt_id FROM completion AS c
    JOIN cycle_now AS n ON n.id = c.cycle_id
    WHERE n.policy_id = ? AND c.labyrinth_prompt_id IS NOT NULL"""


def features(con: Con, policy_id: UUID) -> dict[UUID, bytes]:
    query = "SELECT completion_id, vector FROM feature WHERE policy_id = ? ORDER BY ordinal"
    return dict(con.execute(query, [policy_id]).fetchall())


def rewrite_features(con: Con, policy_id: UUID) -> dict[tuple[UUID, UUID, int], bytes]:
    query = (
        "SELECT completion_id, teacher_id, revision, vector FROM rewrite_feature"
        " WHERE policy_id = ? ORDER BY ordinal"
    )
    rows = con.execute(query, [policy_id]).fetchall()
    return {(completion, teacher, revision): v for completion, teacher, revision, v in rows}


def rewritten(con: Con, policy_id: UUID) -> tuple[tuple[UUID, Rewrite], ...]:
    """Return each rewrite in force of this policy's answers, with its labyrinth prompt's id."""
    prompts = dict(con.execute(_ANSWERS, [policy_id]).fetchall())
    found = records(con, Rewrite, "FROM rewrite_now ORDER BY ordinal")
    return tuple((prompts[r.completion_id], r) for r in found if r.completion_id in prompts)


def predicted(con: Con, policy_id: UUID) -> tuple[tuple[UUID, PredictedScore], ...]:
    """Return what was predicted of whole prompts of this policy, each with the prompt's id."""
    query = f"""
        WITH answers AS (SELECT *, count(*) OVER (PARTITION BY labyrinth_prompt_id) AS many
            FROM ({_ANSWERS}))
        SELECT j.*, {LIKELY} AS scores
        FROM predicted_score AS j JOIN answers AS a ON a.id = j.completion_id
        QUALIFY count(*) OVER (PARTITION BY j.reward_model_id, a.labyrinth_prompt_id) = a.many
        ORDER BY j.ordinal"""  # noqa: S608
    prompts = dict(con.execute(_ANSWERS, [policy_id]).fetchall())
    found = records(con, PredictedScore, query, policy_id)
    return tuple((prompts[one.completion_id], one) for one in found)
