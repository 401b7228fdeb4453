CREATE TABLE rewrite_feature (
    completion_id UUID NOT NULL REFERENCES completion (id),
    teacher_id    UUID NOT NULL REFERENCES teacher (id),
    revision      INTEGER NOT NULL CHECK (revision >= 0),
    policy_id     UUID NOT NULL REFERENCES policy (id),
    vector        BLOB NOT NULL CHECK (octet_length(vector) % 4 = 0 AND octet_length(vector) > 0),
    ordinal       BIGINT NOT NULL,
    created_at    TIMESTAMP NOT NULL,
    PRIMARY KEY (completion_id, teacher_id, revision, policy_id)
);
CREATE OR REPLACE VIEW last_row AS
    SELECT max(ordinal) AS ordinal, max(created_at) AS created_at FROM (
        SELECT ordinal, created_at FROM teacher
        UNION ALL SELECT ordinal, created_at FROM policy
        UNION ALL SELECT ordinal, created_at FROM adapter
        UNION ALL SELECT ordinal, created_at FROM promotion
        UNION ALL SELECT ordinal, created_at FROM cycle
        UNION ALL SELECT ordinal, created_at FROM message
        UNION ALL SELECT ordinal, created_at FROM cycle_event
        UNION ALL SELECT ordinal, created_at FROM summary
        UNION ALL SELECT ordinal, NULL FROM summary_entry
        UNION ALL SELECT ordinal, created_at FROM labyrinth_prompt
        UNION ALL SELECT ordinal, created_at FROM completion
        UNION ALL SELECT ordinal, created_at FROM rubric
        UNION ALL SELECT ordinal, created_at FROM score
        UNION ALL SELECT ordinal, created_at FROM rewrite
        UNION ALL SELECT ordinal, created_at FROM preference
        UNION ALL SELECT ordinal, created_at FROM policy_update
        UNION ALL SELECT ordinal, NULL FROM policy_update_experience
        UNION ALL SELECT ordinal, created_at FROM policy_update_step
        UNION ALL SELECT ordinal, created_at FROM policy_update_event
        UNION ALL SELECT ordinal, created_at FROM comparison
        UNION ALL SELECT ordinal, created_at FROM feature
        UNION ALL SELECT ordinal, created_at FROM reward_model
        UNION ALL SELECT ordinal, created_at FROM predicted_score
        UNION ALL SELECT ordinal, created_at FROM judgement
        UNION ALL SELECT ordinal, created_at FROM usage
        UNION ALL SELECT ordinal, created_at FROM consent
        UNION ALL SELECT ordinal, created_at FROM import_batch
        UNION ALL SELECT ordinal, created_at FROM import_event
        UNION ALL SELECT ordinal, created_at FROM imported_example
        UNION ALL SELECT ordinal, NULL FROM imported_cycle
        UNION ALL SELECT ordinal, created_at FROM teacher_weight
        UNION ALL SELECT ordinal, created_at FROM repeat_score
        UNION ALL SELECT ordinal, created_at FROM cycle_bin
        UNION ALL SELECT ordinal, created_at FROM app_version
        UNION ALL SELECT ordinal, created_at FROM remark
        UNION ALL SELECT ordinal, created_at FROM mark
        UNION ALL SELECT ordinal, created_at FROM ranking
        UNION ALL SELECT ordinal, created_at FROM taken_step
        UNION ALL SELECT ordinal, created_at FROM taken_step_event
        UNION ALL SELECT ordinal, created_at FROM arena_match
        UNION ALL SELECT ordinal, created_at FROM adapter_note
        UNION ALL SELECT ordinal, created_at FROM preset
        UNION ALL SELECT ordinal, created_at FROM written_with
        UNION ALL SELECT ordinal, created_at FROM quick_mark
        UNION ALL SELECT ordinal, created_at FROM evaluation
        UNION ALL SELECT ordinal, created_at FROM rewrite_feature);
