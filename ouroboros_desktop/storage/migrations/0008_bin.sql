CREATE TABLE cycle_bin (
    cycle_id   UUID NOT NULL REFERENCES cycle (id),
    binned     BOOLEAN NOT NULL,
    ordinal    BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    PRIMARY KEY (cycle_id, ordinal)
);
CREATE TABLE app_version (
    app_version VARCHAR NOT NULL,
    ordinal     BIGINT PRIMARY KEY,
    created_at  TIMESTAMP NOT NULL
);
CREATE VIEW bin_now AS
    SELECT cycle_id, created_at FROM (FROM cycle_bin QUALIFY row_number() OVER
        (PARTITION BY cycle_id ORDER BY ordinal DESC) = 1)
    WHERE binned;
CREATE VIEW cycle_now AS
    SELECT c.* FROM cycle AS c ANTI JOIN bin_now AS b ON b.cycle_id = c.id
    WHERE c.id NOT IN (SELECT cycle_id FROM imported_cycle
        JOIN import_use_now USING (import_batch_id) WHERE use = 'withdrawn');
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
        UNION ALL SELECT ordinal, created_at FROM app_version);
