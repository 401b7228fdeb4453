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
