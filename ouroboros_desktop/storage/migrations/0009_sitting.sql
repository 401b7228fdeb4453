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
