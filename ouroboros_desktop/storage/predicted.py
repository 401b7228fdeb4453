"""The query for what a reward model once expected, over all cycles of a policy."""

from __future__ import annotations

from uuid import UUID

from ouroboros_desktop.core.prediction import PredictedScore
from ouroboros_desktop.storage.reading import LIKELY, Con, records


def predicted(con: Con, policy_id: UUID) -> tuple[tuple[UUID, PredictedScore], ...]:
    """Return what was predicted of whole prompts of this policy, each with the prompt's id."""
    answers = """SELECT c.id, c.labyrinth_prompt_id FROM completion AS c
        JOIN cycle_now AS n ON n.id = c.cycle_id
        WHERE n.policy_id = ? AND c.labyrinth_prompt_id IS NOT NULL"""
    query = f"""
        WITH answers AS (SELECT *, count(*) OVER (PARTITION BY labyrinth_prompt_id) AS many
            FROM ({answers}))
        SELECT j.*, {LIKELY} AS scores
        FROM predicted_score AS j JOIN answers AS a ON a.id = j.completion_id
        QUALIFY count(*) OVER (PARTITION BY j.reward_model_id, a.labyrinth_prompt_id) = a.many
        ORDER BY j.ordinal"""  # noqa: S608
    prompts = dict(con.execute(answers, [policy_id]).fetchall())
    found = records(con, PredictedScore, query, policy_id)
    return tuple((prompts[one.completion_id], one) for one in found)
