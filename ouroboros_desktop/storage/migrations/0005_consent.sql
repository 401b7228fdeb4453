CREATE TABLE consent (
    cycle_id   UUID NOT NULL REFERENCES cycle (id),
    given      BOOLEAN NOT NULL,
    teacher_id UUID NOT NULL,
    ordinal    BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    PRIMARY KEY (cycle_id, ordinal)
);
CREATE VIEW consent_now AS
    SELECT cycle_id, given FROM consent
    QUALIFY row_number() OVER (PARTITION BY cycle_id ORDER BY ordinal DESC) = 1;
