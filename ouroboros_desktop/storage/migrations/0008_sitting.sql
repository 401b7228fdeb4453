CREATE TABLE remark (
    completion_id UUID NOT NULL REFERENCES completion (id),
    teacher_id    UUID NOT NULL REFERENCES teacher (id),
    revision      INTEGER NOT NULL CHECK (revision >= 0),
    flagged       BOOLEAN NOT NULL,
    skipped       BOOLEAN NOT NULL,
    comment       VARCHAR NOT NULL,
    ordinal       BIGINT NOT NULL,
    created_at    TIMESTAMP NOT NULL,
    PRIMARY KEY (completion_id, teacher_id, revision)
);
CREATE TABLE mark (
    id            UUID NOT NULL,
    completion_id UUID NOT NULL REFERENCES completion (id),
    teacher_id    UUID NOT NULL REFERENCES teacher (id),
    revision      INTEGER NOT NULL CHECK (revision >= 0),
    char_start    INTEGER NOT NULL CHECK (char_start >= 0),
    char_end      INTEGER NOT NULL,
    criterion     VARCHAR NOT NULL CHECK (criterion IN ('content', 'logic', 'persona')),
    reason        VARCHAR NOT NULL,
    retracted     BOOLEAN NOT NULL,
    ordinal       BIGINT NOT NULL,
    created_at    TIMESTAMP NOT NULL,
    PRIMARY KEY (id, revision),
    CHECK (char_start < char_end)
);
CREATE TABLE ranking (
    labyrinth_prompt_id UUID NOT NULL REFERENCES labyrinth_prompt (id),
    teacher_id          UUID NOT NULL REFERENCES teacher (id),
    revision            INTEGER NOT NULL CHECK (revision >= 0),
    groups              UUID[][] NOT NULL,
    all_bad             BOOLEAN NOT NULL,
    ordinal             BIGINT NOT NULL,
    created_at          TIMESTAMP NOT NULL,
    PRIMARY KEY (labyrinth_prompt_id, teacher_id, revision)
);
CREATE TABLE taken_step (
    id         UUID PRIMARY KEY,
    cycle_id   UUID NOT NULL REFERENCES cycle (id),
    teacher_id UUID NOT NULL REFERENCES teacher (id),
    kind       VARCHAR NOT NULL
               CHECK (kind IN ('score', 'repeat', 'rewrite', 'ranking', 'remark', 'mark')),
    label      VARCHAR NOT NULL,
    subject_id UUID NOT NULL,
    before     JSON NOT NULL,
    after      JSON NOT NULL,
    ordinal    BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL
);
CREATE TABLE taken_step_event (
    taken_step_id UUID NOT NULL REFERENCES taken_step (id),
    undone        BOOLEAN NOT NULL,
    ordinal       BIGINT NOT NULL,
    created_at    TIMESTAMP NOT NULL,
    PRIMARY KEY (taken_step_id, ordinal)
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
        UNION ALL SELECT ordinal, created_at FROM remark
        UNION ALL SELECT ordinal, created_at FROM mark
        UNION ALL SELECT ordinal, created_at FROM ranking
        UNION ALL SELECT ordinal, created_at FROM taken_step
        UNION ALL SELECT ordinal, created_at FROM taken_step_event);
