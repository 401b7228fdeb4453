ALTER TABLE policy_update_step ADD COLUMN preference_loss DOUBLE DEFAULT 0;
ALTER TABLE policy_update_step ADD COLUMN kl_coef DOUBLE DEFAULT 0;
ALTER TABLE policy_update_step ADD COLUMN start_entropy DOUBLE DEFAULT 0;
ALTER TABLE policy_update_step ADD COLUMN stop_reason VARCHAR;
ALTER TABLE policy_update_experience ADD COLUMN reward_model_id UUID;
CREATE TABLE feature (
    completion_id UUID NOT NULL REFERENCES completion (id),
    policy_id     UUID NOT NULL REFERENCES policy (id),
    vector        BLOB NOT NULL CHECK (octet_length(vector) % 4 = 0 AND octet_length(vector) > 0),
    ordinal       BIGINT NOT NULL,
    created_at    TIMESTAMP NOT NULL,
    PRIMARY KEY (completion_id, policy_id)
);
CREATE TABLE reward_model (
    id          UUID PRIMARY KEY,
    policy_id   UUID NOT NULL REFERENCES policy (id),
    scores      INTEGER NOT NULL CHECK (scores >= 0),
    prompts     INTEGER NOT NULL CHECK (prompts >= 0),
    correlation DOUBLE CHECK (correlation BETWEEN -1 AND 1),
    ordinal     BIGINT NOT NULL,
    created_at  TIMESTAMP NOT NULL
);
CREATE TABLE predicted_score (
    reward_model_id UUID NOT NULL REFERENCES reward_model (id),
    completion_id   UUID NOT NULL REFERENCES completion (id),
    content         DOUBLE NOT NULL CHECK (isfinite(content)),
    content_std     DOUBLE NOT NULL CHECK (isfinite(content_std) AND content_std >= 0),
    logic           DOUBLE NOT NULL CHECK (isfinite(logic)),
    logic_std       DOUBLE NOT NULL CHECK (isfinite(logic_std) AND logic_std >= 0),
    persona         DOUBLE NOT NULL CHECK (isfinite(persona)),
    persona_std     DOUBLE NOT NULL CHECK (isfinite(persona_std) AND persona_std >= 0),
    ordinal         BIGINT NOT NULL,
    created_at      TIMESTAMP NOT NULL,
    PRIMARY KEY (reward_model_id, completion_id)
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
        UNION ALL SELECT ordinal, created_at FROM predicted_score);
