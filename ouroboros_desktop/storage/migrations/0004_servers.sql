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
