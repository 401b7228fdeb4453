CREATE TABLE import_batch (
    id          UUID PRIMARY KEY,
    source      VARCHAR NOT NULL CHECK (length(source) > 0),
    sha256      VARCHAR NOT NULL CHECK (length(sha256) = 64),
    licence     VARCHAR NOT NULL CHECK (length(licence) > 0),
    attribution VARCHAR NOT NULL,
    report      JSON NOT NULL,
    ordinal     BIGINT NOT NULL,
    created_at  TIMESTAMP NOT NULL
);
CREATE TABLE import_event (
    import_batch_id UUID NOT NULL REFERENCES import_batch (id),
    use             VARCHAR NOT NULL CHECK (use IN ('none', 'training', 'benchmark', 'withdrawn')),
    ordinal         BIGINT NOT NULL,
    created_at      TIMESTAMP NOT NULL,
    PRIMARY KEY (import_batch_id, ordinal)
);
CREATE TABLE imported_example (
    id              UUID PRIMARY KEY,
    import_batch_id UUID NOT NULL,
    kind            VARCHAR NOT NULL
                    CHECK (kind IN ('demonstration', 'preference', 'label', 'experience', 'steps')),
    content         JSON NOT NULL,
    sha256          VARCHAR NOT NULL CHECK (length(sha256) = 64),
    ordinal         BIGINT NOT NULL,
    created_at      TIMESTAMP NOT NULL
);
CREATE TABLE imported_cycle (
    cycle_id        UUID PRIMARY KEY,
    import_batch_id UUID NOT NULL,
    ordinal         BIGINT NOT NULL
);
CREATE VIEW import_use_now AS
    SELECT import_batch_id, use FROM import_event
    QUALIFY row_number() OVER (PARTITION BY import_batch_id ORDER BY ordinal DESC) = 1;
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
        UNION ALL SELECT ordinal, NULL FROM imported_cycle);
