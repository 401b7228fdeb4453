CREATE TABLE migration (
    version     INTEGER PRIMARY KEY,
    name        VARCHAR NOT NULL,
    sha256      VARCHAR NOT NULL CHECK (length(sha256) = 64),
    app_version VARCHAR NOT NULL,
    created_at  TIMESTAMP NOT NULL
);
CREATE TABLE teacher (
    id         UUID PRIMARY KEY,
    name       VARCHAR NOT NULL,
    kind       VARCHAR NOT NULL CHECK (kind IN ('human', 'simulated')),
    ordinal    BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL
);
CREATE TABLE policy (
    id            UUID PRIMARY KEY,
    backend       VARCHAR NOT NULL CHECK (length(backend) > 0),
    model         VARCHAR NOT NULL CHECK (length(model) > 0),
    tokenizer     VARCHAR NOT NULL,
    chat_template VARCHAR NOT NULL,
    ordinal       BIGINT NOT NULL,
    created_at    TIMESTAMP NOT NULL
);
CREATE TABLE adapter (
    id               UUID PRIMARY KEY,
    policy_id        UUID NOT NULL REFERENCES policy (id),
    checkpoint       VARCHAR NOT NULL CHECK (length(checkpoint) > 0),
    parent_id        UUID,
    policy_update_id UUID,
    ordinal          BIGINT NOT NULL,
    created_at       TIMESTAMP NOT NULL
);
CREATE TABLE promotion (
    policy_id        UUID NOT NULL REFERENCES policy (id),
    number           INTEGER NOT NULL CHECK (number >= 0),
    adapter_id       UUID,
    decision         VARCHAR NOT NULL CHECK (decision IN ('promoted', 'discarded', 'rolled_back')),
    teacher_id       UUID,
    policy_update_id UUID,
    ordinal          BIGINT NOT NULL,
    created_at       TIMESTAMP NOT NULL,
    PRIMARY KEY (policy_id, number)
);
CREATE TABLE cycle (
    id          UUID PRIMARY KEY,
    number      INTEGER NOT NULL CHECK (number >= 0),
    parent_id   UUID,
    teacher_id  UUID NOT NULL REFERENCES teacher (id),
    policy_id   UUID NOT NULL REFERENCES policy (id),
    adapter_id  UUID,
    app_version VARCHAR NOT NULL,
    ordinal     BIGINT NOT NULL,
    created_at  TIMESTAMP NOT NULL
);
CREATE TABLE message (
    id            UUID PRIMARY KEY,
    cycle_id      UUID NOT NULL REFERENCES cycle (id),
    parent_id     UUID,
    replaces_id   UUID,
    role          VARCHAR NOT NULL CHECK (role IN ('system', 'teacher', 'policy')),
    content       VARCHAR NOT NULL CHECK (length(content) <= 1000000),
    completion_id UUID,
    teacher_id    UUID,
    ordinal       BIGINT NOT NULL,
    created_at    TIMESTAMP NOT NULL
);
CREATE TABLE cycle_event (
    cycle_id   UUID NOT NULL REFERENCES cycle (id),
    ordinal    BIGINT NOT NULL,
    title      VARCHAR,
    message_id UUID REFERENCES message (id),
    created_at TIMESTAMP NOT NULL,
    PRIMARY KEY (cycle_id, ordinal),
    CHECK ((title IS NULL) <> (message_id IS NULL))
);
CREATE TABLE summary (
    id            UUID PRIMARY KEY,
    cycle_id      UUID NOT NULL REFERENCES cycle (id),
    revision      INTEGER NOT NULL CHECK (revision >= 0),
    completion_id UUID,
    approved_by   UUID,
    ordinal       BIGINT NOT NULL,
    created_at    TIMESTAMP NOT NULL,
    UNIQUE (cycle_id, revision)
);
CREATE TABLE summary_entry (
    summary_id UUID NOT NULL REFERENCES summary (id),
    id         UUID NOT NULL,
    part       VARCHAR NOT NULL CHECK (part IN ('fact_ledger', 'logic_map', 'persona_snapshot')),
    text       VARCHAR NOT NULL,
    author     VARCHAR NOT NULL CHECK (author IN ('policy', 'extraction', 'teacher')),
    sources    STRUCT(message_id UUID, char_start INTEGER, char_end INTEGER)[] NOT NULL,
    premises   UUID[] NOT NULL,
    ordinal    BIGINT NOT NULL,
    PRIMARY KEY (summary_id, id),
    CHECK (len(sources) > 0 OR author = 'teacher'),
    CHECK (len(premises) = 0 OR part = 'logic_map')
);
CREATE TABLE labyrinth_prompt (
    id              UUID PRIMARY KEY,
    summary_id      UUID NOT NULL REFERENCES summary (id),
    text            VARCHAR NOT NULL,
    transformations JSON NOT NULL,
    seed            BIGINT NOT NULL,
    respects        UUID[] NOT NULL,
    held_out        BOOLEAN NOT NULL,
    replaces_id     UUID,
    teacher_id      UUID,
    dropped         BOOLEAN NOT NULL,
    ordinal         BIGINT NOT NULL,
    created_at      TIMESTAMP NOT NULL
);
CREATE TABLE completion (
    id                  UUID PRIMARY KEY,
    cycle_id            UUID NOT NULL REFERENCES cycle (id),
    adapter_id          UUID,
    message_id          UUID,
    labyrinth_prompt_id UUID,
    text                VARCHAR NOT NULL,
    finish_reason       VARCHAR NOT NULL
                        CHECK (finish_reason IN ('stop', 'length', 'cancelled', 'interrupted')),
    sampling            JSON NOT NULL,
    prompt_token_ids    BLOB NOT NULL,
    token_ids           BLOB NOT NULL,
    logprobs            BLOB NOT NULL,
    ordinal             BIGINT NOT NULL,
    created_at          TIMESTAMP NOT NULL,
    CHECK (message_id IS NULL OR labyrinth_prompt_id IS NULL),
    CHECK (octet_length(prompt_token_ids) % 4 = 0 AND octet_length(token_ids) % 4 = 0),
    CHECK (octet_length(logprobs) IN (0, 2 * octet_length(token_ids)))
);
CREATE TABLE rubric (
    revision   INTEGER PRIMARY KEY CHECK (revision >= 0),
    content    DOUBLE NOT NULL CHECK (isfinite(content) AND content >= 0),
    logic      DOUBLE NOT NULL CHECK (isfinite(logic) AND logic >= 0),
    persona    DOUBLE NOT NULL CHECK (isfinite(persona) AND persona >= 0),
    wording    JSON NOT NULL,
    ordinal    BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    CHECK (content + logic + persona > 0)
);
CREATE TABLE score (
    completion_id   UUID NOT NULL REFERENCES completion (id),
    teacher_id      UUID NOT NULL REFERENCES teacher (id),
    revision        INTEGER NOT NULL CHECK (revision >= 0),
    content         TINYINT CHECK (content BETWEEN 1 AND 5),
    logic           TINYINT CHECK (logic BETWEEN 1 AND 5),
    persona         TINYINT CHECK (persona BETWEEN 1 AND 5),
    rubric_revision INTEGER NOT NULL REFERENCES rubric (revision),
    adjudicates     BOOLEAN NOT NULL,
    blind           BOOLEAN NOT NULL,
    retracted       BOOLEAN NOT NULL,
    seconds         DOUBLE CHECK (isfinite(seconds) AND seconds >= 0),
    comment         VARCHAR NOT NULL,
    ordinal         BIGINT NOT NULL,
    created_at      TIMESTAMP NOT NULL,
    PRIMARY KEY (completion_id, teacher_id, revision)
);
CREATE TABLE rewrite (
    completion_id UUID NOT NULL REFERENCES completion (id),
    teacher_id    UUID NOT NULL REFERENCES teacher (id),
    revision      INTEGER NOT NULL CHECK (revision >= 0),
    text          VARCHAR NOT NULL,
    ordinal       BIGINT NOT NULL,
    created_at    TIMESTAMP NOT NULL,
    PRIMARY KEY (completion_id, teacher_id, revision)
);
CREATE TABLE preference (
    chosen_id   UUID NOT NULL REFERENCES completion (id),
    rejected_id UUID NOT NULL REFERENCES completion (id),
    teacher_id  UUID NOT NULL REFERENCES teacher (id),
    revision    INTEGER NOT NULL CHECK (revision >= 0),
    retracted   BOOLEAN NOT NULL,
    ordinal     BIGINT NOT NULL,
    created_at  TIMESTAMP NOT NULL,
    PRIMARY KEY (chosen_id, rejected_id, teacher_id, revision),
    CHECK (chosen_id <> rejected_id)
);
CREATE TABLE policy_update (
    id                UUID PRIMARY KEY,
    cycle_id          UUID NOT NULL REFERENCES cycle (id),
    policy_id         UUID NOT NULL REFERENCES policy (id),
    parent_adapter_id UUID,
    config            JSON NOT NULL,
    rubric_revision   INTEGER NOT NULL REFERENCES rubric (revision),
    ordinal           BIGINT NOT NULL,
    created_at        TIMESTAMP NOT NULL
);
CREATE TABLE policy_update_experience (
    policy_update_id UUID NOT NULL REFERENCES policy_update (id),
    completion_id    UUID NOT NULL REFERENCES completion (id),
    reward           DOUBLE NOT NULL CHECK (reward BETWEEN -1 AND 1),
    ordinal          BIGINT NOT NULL,
    PRIMARY KEY (policy_update_id, ordinal)
);
CREATE TABLE policy_update_step (
    policy_update_id   UUID NOT NULL REFERENCES policy_update (id),
    step               INTEGER NOT NULL,
    steps              INTEGER NOT NULL,
    epoch              INTEGER NOT NULL,
    policy_loss        DOUBLE NOT NULL,
    value_loss         DOUBLE NOT NULL,
    demonstration_loss DOUBLE NOT NULL,
    approx_kl          DOUBLE NOT NULL,
    reference_kl       DOUBLE NOT NULL,
    clip_fraction      DOUBLE NOT NULL,
    entropy            DOUBLE NOT NULL,
    grad_norm          DOUBLE NOT NULL,
    tokens             BIGINT NOT NULL,
    seconds            DOUBLE NOT NULL,
    stopped            BOOLEAN NOT NULL,
    ordinal            BIGINT NOT NULL,
    created_at         TIMESTAMP NOT NULL,
    PRIMARY KEY (policy_update_id, ordinal)
);
CREATE TABLE policy_update_event (
    policy_update_id UUID NOT NULL REFERENCES policy_update (id),
    state            VARCHAR NOT NULL CHECK (state IN ('running', 'succeeded', 'failed', 'cancelled')),
    adapter_id       UUID,
    detail           VARCHAR NOT NULL,
    ordinal          BIGINT NOT NULL,
    created_at       TIMESTAMP NOT NULL,
    PRIMARY KEY (policy_update_id, ordinal)
);
CREATE TABLE comparison (
    policy_update_id        UUID NOT NULL REFERENCES policy_update (id),
    labyrinth_prompt_id     UUID NOT NULL REFERENCES labyrinth_prompt (id),
    revision                INTEGER NOT NULL CHECK (revision >= 0),
    id                      UUID NOT NULL,
    live_completion_id      UUID NOT NULL REFERENCES completion (id),
    candidate_completion_id UUID NOT NULL REFERENCES completion (id),
    candidate_first         BOOLEAN NOT NULL,
    outcome                 VARCHAR CHECK (outcome IN ('live', 'candidate', 'tie', 'both_bad')),
    teacher_id              UUID,
    ordinal                 BIGINT NOT NULL,
    created_at              TIMESTAMP NOT NULL,
    PRIMARY KEY (policy_update_id, labyrinth_prompt_id, revision)
);
CREATE VIEW last_row AS
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
        UNION ALL SELECT ordinal, created_at FROM comparison);
CREATE VIEW title_now AS
    SELECT cycle_id, title FROM cycle_event WHERE title IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY cycle_id ORDER BY ordinal DESC) = 1;
CREATE VIEW branch_now AS
    SELECT cycle_id, message_id FROM (
        SELECT cycle_id, id AS message_id, ordinal FROM message
        UNION ALL
        SELECT cycle_id, message_id, ordinal FROM cycle_event WHERE message_id IS NOT NULL)
    QUALIFY row_number() OVER (PARTITION BY cycle_id ORDER BY ordinal DESC) = 1;
CREATE VIEW live_adapter AS
    SELECT * FROM promotion
    QUALIFY row_number() OVER (PARTITION BY policy_id ORDER BY number DESC) = 1;
CREATE VIEW policy_update_now AS
    SELECT * FROM policy_update_event
    QUALIFY row_number() OVER (PARTITION BY policy_update_id ORDER BY ordinal DESC) = 1;
CREATE VIEW rubric_now AS
    SELECT * FROM rubric ORDER BY revision DESC LIMIT 1;
CREATE VIEW score_now AS
    SELECT * FROM (FROM score QUALIFY row_number() OVER
        (PARTITION BY completion_id, teacher_id ORDER BY revision DESC) = 1)
    WHERE NOT retracted;
CREATE VIEW rewrite_now AS
    SELECT * FROM (FROM rewrite QUALIFY row_number() OVER
        (PARTITION BY completion_id, teacher_id ORDER BY revision DESC) = 1)
    WHERE text <> '';
CREATE VIEW preference_now AS
    SELECT * FROM (FROM preference QUALIFY row_number() OVER
        (PARTITION BY chosen_id, rejected_id, teacher_id ORDER BY revision DESC) = 1)
    WHERE NOT retracted;
CREATE VIEW reward_now AS
    WITH counted AS (
        SELECT *, bool_or(adjudicates) OVER (PARTITION BY completion_id) AS settled
        FROM score_now),
    weighed AS (
        SELECT s.completion_id,
               CASE WHEN s.content IS NULL THEN 0 ELSE r.content END AS content_weight,
               CASE WHEN s.logic IS NULL THEN 0 ELSE r.logic END AS logic_weight,
               CASE WHEN s.persona IS NULL THEN 0 ELSE r.persona END AS persona_weight,
               content_weight + logic_weight + persona_weight AS total,
               (content_weight * (coalesce(s.content, 3) - 3) + logic_weight * (coalesce(s.logic, 3) - 3)
                   + persona_weight * (coalesce(s.persona, 3) - 3)) / 2 / total AS reward
        FROM counted AS s, rubric_now AS r
        WHERE s.adjudicates = s.settled)
    SELECT completion_id, avg(reward) AS reward, max(reward) - min(reward) AS spread,
           count(*) AS teachers
    FROM weighed WHERE total > 0 GROUP BY completion_id;
