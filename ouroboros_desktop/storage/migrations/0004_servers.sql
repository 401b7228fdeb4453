CREATE TABLE judgement (
    id         UUID PRIMARY KEY,
    judge      VARCHAR NOT NULL CHECK (length(judge) > 0),
    first_id   UUID NOT NULL REFERENCES completion (id),
    second_id  UUID NOT NULL REFERENCES completion (id),
    forward    VARCHAR NOT NULL CHECK (forward IN ('first', 'second', 'tie', 'unreadable')),
    backward   VARCHAR NOT NULL CHECK (backward IN ('first', 'second', 'tie', 'unreadable')),
    ordinal    BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    CHECK (first_id <> second_id)
);
CREATE TABLE usage (
    id                UUID PRIMARY KEY,
    server            VARCHAR NOT NULL CHECK (length(server) > 0),
    model             VARCHAR NOT NULL,
    seat              VARCHAR NOT NULL CHECK (seat IN ('policy', 'judge', 'helper', 'reader')),
    prompt_tokens     BIGINT NOT NULL CHECK (prompt_tokens >= 0),
    completion_tokens BIGINT NOT NULL CHECK (completion_tokens >= 0),
    counted           BOOLEAN NOT NULL,
    cost              DOUBLE NOT NULL CHECK (isfinite(cost) AND cost >= 0),
    ordinal           BIGINT NOT NULL,
    created_at        TIMESTAMP NOT NULL
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
        UNION ALL SELECT ordinal, created_at FROM usage);
