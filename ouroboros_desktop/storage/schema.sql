-- What a store looks like today (DuckDB 2.0). migrations/ is how it got there; a test compares the two.
--
-- Rules that every table keeps
--   * Rows are only ever added. A change is a new row with a higher revision, number or ordinal; views
--     named *_now show the newest.
--   * Ids and created_at (UTC) are made by the application before it inserts, so that a commit whose
--     fate is unknown can be looked up.
--   * ordinal is the place in the order of writing, counted over the whole store. No two rows share one,
--     and rows are read back in its order: ids sort by time to the millisecond only.
--   * A reference to the same table (parent_id, replaces_id), to a row that may come later, or to
--     something that may be absent (adapter_id, completion_id) is a plain UUID. Each REFERENCES costs an
--     index and 0.1 ms a commit; only those that keep a table readable are declared.
--   * Long lists are BLOBs: at each commit DuckDB 2.0 logs a list column's values anew, those of all rows
--     since the last checkpoint. Short ones are lists.
--   * No index but those of PRIMARY KEY, UNIQUE and REFERENCES. No ENUM (values cannot be added later).
--   * Columns bear the names of the core's fields. Weights are files; the store holds their digest.

-- ------------------------------------------------------------------------------ the store itself
CREATE TABLE migration (
    version     INTEGER PRIMARY KEY,
    name        VARCHAR NOT NULL,
    sha256      VARCHAR NOT NULL CHECK (length(sha256) = 64),  -- of the migration's statements
    app_version VARCHAR NOT NULL,
    created_at  TIMESTAMP NOT NULL
);
CREATE TABLE app_version (                              -- who wrote to the store, from when on
    app_version VARCHAR NOT NULL,
    ordinal     BIGINT PRIMARY KEY,
    created_at  TIMESTAMP NOT NULL
);
CREATE TABLE teacher (
    id         UUID PRIMARY KEY,
    name       VARCHAR NOT NULL,
    kind       VARCHAR NOT NULL CHECK (kind IN ('human', 'simulated')),
    ordinal    BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL
);
CREATE TABLE teacher_weight (                           -- how much a teacher's scores count; without one: 1
    teacher_id UUID NOT NULL REFERENCES teacher (id),
    weight     DOUBLE NOT NULL CHECK (isfinite(weight) AND weight >= 0),
    ordinal    BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    PRIMARY KEY (teacher_id, ordinal)
);

-- ------------------------------------------------------------------------------ policy and adapters
CREATE TABLE policy (                                   -- weights with every adapter off: the reference policy
    id            UUID PRIMARY KEY,
    backend       VARCHAR NOT NULL CHECK (length(backend) > 0),
    model         VARCHAR NOT NULL CHECK (length(model) > 0),
    tokenizer     VARCHAR NOT NULL,                     -- digests; '' when not known
    chat_template VARCHAR NOT NULL,
    ordinal       BIGINT NOT NULL,
    created_at    TIMESTAMP NOT NULL
);
CREATE TABLE adapter (                                  -- the lineage: parent_id up to NULL, the bare policy
    id               UUID PRIMARY KEY,
    policy_id        UUID NOT NULL REFERENCES policy (id),
    checkpoint       VARCHAR NOT NULL CHECK (length(checkpoint) > 0),  -- digest, and name of the folder
    parent_id        UUID,
    policy_update_id UUID,
    ordinal          BIGINT NOT NULL,
    created_at       TIMESTAMP NOT NULL
);
CREATE TABLE promotion (                                -- which adapter is live; the highest number counts
    policy_id        UUID NOT NULL REFERENCES policy (id),
    number           INTEGER NOT NULL CHECK (number >= 0),
    adapter_id       UUID,                              -- NULL: the bare policy
    decision         VARCHAR NOT NULL CHECK (decision IN ('promoted', 'discarded', 'rolled_back')),
    teacher_id       UUID,
    policy_update_id UUID,                              -- the update that is judged
    ordinal          BIGINT NOT NULL,
    created_at       TIMESTAMP NOT NULL,
    PRIMARY KEY (policy_id, number)
);

-- ------------------------------------------------------------------------------ cycle: 1 dialogue
CREATE TABLE cycle (                                    -- its stage is derived from what is filled in
    id          UUID PRIMARY KEY,
    number      INTEGER NOT NULL CHECK (number >= 0),
    parent_id   UUID,
    teacher_id  UUID NOT NULL REFERENCES teacher (id),
    policy_id   UUID NOT NULL REFERENCES policy (id),
    adapter_id  UUID,                                   -- live when the cycle began
    app_version VARCHAR NOT NULL,
    ordinal     BIGINT NOT NULL,
    created_at  TIMESTAMP NOT NULL
);
CREATE TABLE message (                                  -- the transcript is a tree: follow parent_id
    id            UUID PRIMARY KEY,
    cycle_id      UUID NOT NULL REFERENCES cycle (id),
    parent_id     UUID,
    replaces_id   UUID,
    role          VARCHAR NOT NULL CHECK (role IN ('system', 'teacher', 'policy')),
    content       VARCHAR NOT NULL CHECK (length(content) <= 1000000),
    completion_id UUID,                                 -- set when the policy wrote it
    teacher_id    UUID,                                 -- set when a teacher wrote it
    ordinal       BIGINT NOT NULL,
    created_at    TIMESTAMP NOT NULL
);
CREATE TABLE cycle_event (                              -- a title was given, a branch was chosen
    cycle_id   UUID NOT NULL REFERENCES cycle (id),
    ordinal    BIGINT NOT NULL,
    title      VARCHAR,
    message_id UUID REFERENCES message (id),            -- the last message of the chosen branch
    created_at TIMESTAMP NOT NULL,
    PRIMARY KEY (cycle_id, ordinal),
    CHECK ((title IS NULL) <> (message_id IS NULL))
);
CREATE TABLE consent (                                  -- whether a cycle may leave in a data set; none: no
    cycle_id   UUID NOT NULL REFERENCES cycle (id),
    given      BOOLEAN NOT NULL,
    teacher_id UUID NOT NULL,
    ordinal    BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    PRIMARY KEY (cycle_id, ordinal)
);
CREATE TABLE cycle_bin (                                -- into the bin, or out of it; the newest row counts
    cycle_id   UUID NOT NULL REFERENCES cycle (id),
    binned     BOOLEAN NOT NULL,
    ordinal    BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    PRIMARY KEY (cycle_id, ordinal)
);

-- ------------------------------------------------------------------------------ 2 summary
CREATE TABLE summary (
    id            UUID PRIMARY KEY,
    cycle_id      UUID NOT NULL REFERENCES cycle (id),
    revision      INTEGER NOT NULL CHECK (revision >= 0),
    completion_id UUID,                                 -- the policy's draft, when there was one
    approved_by   UUID,                                 -- teacher; NULL while it is a draft
    ordinal       BIGINT NOT NULL,
    created_at    TIMESTAMP NOT NULL,
    UNIQUE (cycle_id, revision)
);
CREATE TABLE summary_entry (                            -- an entry that is kept keeps its id in each revision
    summary_id UUID NOT NULL REFERENCES summary (id),
    id         UUID NOT NULL,
    part       VARCHAR NOT NULL CHECK (part IN ('fact_ledger', 'logic_map', 'persona_snapshot')),
    text       VARCHAR NOT NULL,
    author     VARCHAR NOT NULL CHECK (author IN ('policy', 'extraction', 'teacher')),
    sources    STRUCT(message_id UUID, char_start INTEGER, char_end INTEGER)[] NOT NULL,
    premises   UUID[] NOT NULL,                         -- logic map: the entries this conclusion follows from
    ordinal    BIGINT NOT NULL,
    PRIMARY KEY (summary_id, id),
    CHECK (len(sources) > 0 OR author = 'teacher'),     -- what is not the teacher's points at the transcript
    CHECK (len(premises) = 0 OR part = 'logic_map')
);

-- ------------------------------------------------------------------------------ 3 labyrinth
CREATE TABLE labyrinth_prompt (
    id              UUID PRIMARY KEY,
    summary_id      UUID NOT NULL REFERENCES summary (id),
    text            VARCHAR NOT NULL,
    transformations JSON NOT NULL,                      -- [{"name", "version"}], in the order applied
    seed            BIGINT NOT NULL,
    respects        UUID[] NOT NULL,                    -- summary entries that a right answer must respect
    held_out        BOOLEAN NOT NULL,                   -- for the promotion gate, never trained on
    replaces_id     UUID,
    teacher_id      UUID,                               -- who edited it
    dropped         BOOLEAN NOT NULL,
    ordinal         BIGINT NOT NULL,
    created_at      TIMESTAMP NOT NULL
);
CREATE TABLE completion (                               -- all that a policy wrote: replies, drafts, answers
    id                  UUID PRIMARY KEY,
    cycle_id            UUID NOT NULL REFERENCES cycle (id),
    adapter_id          UUID,                           -- NULL: the bare policy of the cycle
    message_id          UUID,                           -- the message it answers, or
    labyrinth_prompt_id UUID,                           -- the labyrinth prompt; neither: the draft of a summary
    text                VARCHAR NOT NULL,
    finish_reason       VARCHAR NOT NULL
                        CHECK (finish_reason IN ('stop', 'length', 'cancelled', 'interrupted')),
    sampling            JSON NOT NULL,
    prompt_token_ids    BLOB NOT NULL,                  -- int32, little-endian
    token_ids           BLOB NOT NULL,
    logprobs            BLOB NOT NULL,                  -- float64, little-endian: of the behaviour policy, in
                                                        -- nats; one a token, or none at all
    ordinal             BIGINT NOT NULL,
    created_at          TIMESTAMP NOT NULL,
    entropies           BLOB DEFAULT ''::BLOB,          -- as logprobs: of the law each token was drawn from, in nats
    "values"            BLOB DEFAULT ''::BLOB,          -- as logprobs: what the value head expected before it
    policy_state        VARCHAR DEFAULT '',             -- digest of the policy's state that these are of
    CHECK (message_id IS NULL OR labyrinth_prompt_id IS NULL),
    CHECK (octet_length(prompt_token_ids) % 4 = 0 AND octet_length(token_ids) % 4 = 0),
    CHECK (octet_length(logprobs) IN (0, 2 * octet_length(token_ids)))
);

-- ------------------------------------------------------------------------------ 4 scoring
CREATE TABLE rubric (                                   -- new weights are a new revision; scores stay as they are
    revision   INTEGER PRIMARY KEY CHECK (revision >= 0),
    content    DOUBLE NOT NULL CHECK (isfinite(content) AND content >= 0),
    logic      DOUBLE NOT NULL CHECK (isfinite(logic) AND logic >= 0),
    persona    DOUBLE NOT NULL CHECK (isfinite(persona) AND persona >= 0),
    wording    JSON NOT NULL,                           -- criterion: five sentences, for 1 to 5
    ordinal    BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    CHECK (content + logic + persona > 0)
);
CREATE TABLE score (                                    -- one teacher, one completion; NULL: "can't say"
    completion_id   UUID NOT NULL REFERENCES completion (id),
    teacher_id      UUID NOT NULL REFERENCES teacher (id),
    revision        INTEGER NOT NULL CHECK (revision >= 0),
    content         TINYINT CHECK (content BETWEEN 1 AND 5),
    logic           TINYINT CHECK (logic BETWEEN 1 AND 5),
    persona         TINYINT CHECK (persona BETWEEN 1 AND 5),
    rubric_revision INTEGER NOT NULL REFERENCES rubric (revision),  -- the wording that was on screen
    adjudicates     BOOLEAN NOT NULL,                   -- settles a disagreement: such scores alone then count
    blind           BOOLEAN NOT NULL,                   -- the teacher could not see which policy wrote it
    retracted       BOOLEAN NOT NULL,
    seconds         DOUBLE CHECK (isfinite(seconds) AND seconds >= 0),  -- the cost of annotation
    comment         VARCHAR NOT NULL,
    ordinal         BIGINT NOT NULL,
    created_at      TIMESTAMP NOT NULL,
    PRIMARY KEY (completion_id, teacher_id, revision)
);
CREATE TABLE repeat_score (                             -- apart from score: what a teacher said when a completion
    completion_id   UUID NOT NULL REFERENCES completion (id),   -- came back; never a reward
    teacher_id      UUID NOT NULL REFERENCES teacher (id),
    revision        INTEGER NOT NULL CHECK (revision >= 0),
    content         TINYINT CHECK (content BETWEEN 1 AND 5),
    logic           TINYINT CHECK (logic BETWEEN 1 AND 5),
    persona         TINYINT CHECK (persona BETWEEN 1 AND 5),
    rubric_revision INTEGER NOT NULL REFERENCES rubric (revision),
    retracted       BOOLEAN NOT NULL,
    seconds         DOUBLE CHECK (isfinite(seconds) AND seconds >= 0),
    ordinal         BIGINT NOT NULL,
    created_at      TIMESTAMP NOT NULL,
    PRIMARY KEY (completion_id, teacher_id, revision)
);
CREATE TABLE rewrite (                                  -- a demonstration, and preferred to the completion
    completion_id UUID NOT NULL REFERENCES completion (id),
    teacher_id    UUID NOT NULL REFERENCES teacher (id),
    revision      INTEGER NOT NULL CHECK (revision >= 0),
    text          VARCHAR NOT NULL,                     -- '' takes it back
    ordinal       BIGINT NOT NULL,
    created_at    TIMESTAMP NOT NULL,
    PRIMARY KEY (completion_id, teacher_id, revision)
);
CREATE TABLE preference (                               -- one pair of a ranking
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
CREATE TABLE remark (                                   -- beside the score: a skip is none; nothing said is a row too
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
CREATE TABLE mark (                                     -- words of a completion that were marked
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
CREATE TABLE ranking (                                  -- as it was given, ties and all; preference has its pairs
    labyrinth_prompt_id UUID NOT NULL REFERENCES labyrinth_prompt (id),
    teacher_id          UUID NOT NULL REFERENCES teacher (id),
    revision            INTEGER NOT NULL CHECK (revision >= 0),
    groups              UUID[][] NOT NULL,               -- best first; those of one group are tied
    all_bad             BOOLEAN NOT NULL,                -- the teacher found none of them good
    ordinal             BIGINT NOT NULL,
    created_at          TIMESTAMP NOT NULL,
    PRIMARY KEY (labyrinth_prompt_id, teacher_id, revision)
);
CREATE TABLE taken_step (                               -- what undo takes back, also after a restart
    id         UUID PRIMARY KEY,
    cycle_id   UUID NOT NULL REFERENCES cycle (id),
    teacher_id UUID NOT NULL REFERENCES teacher (id),
    kind       VARCHAR NOT NULL
               CHECK (kind IN ('score', 'repeat', 'rewrite', 'ranking', 'remark', 'mark')),
    label      VARCHAR NOT NULL,
    subject_id UUID NOT NULL,
    before     JSON NOT NULL,                           -- what was said, as its kind is read
    after      JSON NOT NULL,
    ordinal    BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL
);
CREATE TABLE taken_step_event (                         -- taken, taken back, taken again
    taken_step_id UUID NOT NULL REFERENCES taken_step (id),
    undone        BOOLEAN NOT NULL,
    ordinal       BIGINT NOT NULL,
    created_at    TIMESTAMP NOT NULL,
    PRIMARY KEY (taken_step_id, ordinal)
);
CREATE TABLE feature (                                  -- what the reward model sees of a completion
    completion_id UUID NOT NULL REFERENCES completion (id),
    policy_id     UUID NOT NULL REFERENCES policy (id),
    vector        BLOB NOT NULL CHECK (octet_length(vector) % 4 = 0 AND octet_length(vector) > 0),  -- float32
    ordinal       BIGINT NOT NULL,
    created_at    TIMESTAMP NOT NULL,
    PRIMARY KEY (completion_id, policy_id)
);
CREATE TABLE rewrite_feature (                          -- what the reward model sees of a rewrite
    completion_id UUID NOT NULL REFERENCES completion (id),
    teacher_id    UUID NOT NULL REFERENCES teacher (id),
    revision      INTEGER NOT NULL CHECK (revision >= 0),
    policy_id     UUID NOT NULL REFERENCES policy (id),
    vector        BLOB NOT NULL CHECK (octet_length(vector) % 4 = 0 AND octet_length(vector) > 0),  -- float32
    ordinal       BIGINT NOT NULL,
    created_at    TIMESTAMP NOT NULL,
    PRIMARY KEY (completion_id, teacher_id, revision, policy_id)
);
CREATE TABLE reward_model (                             -- one fit on all scores of its time
    id          UUID PRIMARY KEY,
    policy_id   UUID NOT NULL REFERENCES policy (id),
    scores      INTEGER NOT NULL CHECK (scores >= 0),
    prompts     INTEGER NOT NULL CHECK (prompts >= 0),
    correlation DOUBLE CHECK (correlation BETWEEN -1 AND 1),
    ordinal     BIGINT NOT NULL,
    created_at  TIMESTAMP NOT NULL
);
CREATE TABLE predicted_score (                          -- apart from score: never taken for a teacher's
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

-- ------------------------------------------------------------------------------ 5 policy update
CREATE TABLE policy_update (                            -- the intent, written before the first step
    id                UUID PRIMARY KEY,
    cycle_id          UUID NOT NULL REFERENCES cycle (id),
    policy_id         UUID NOT NULL REFERENCES policy (id),
    parent_adapter_id UUID,
    config            JSON NOT NULL,
    rubric_revision   INTEGER NOT NULL REFERENCES rubric (revision),
    ordinal           BIGINT NOT NULL,
    created_at        TIMESTAMP NOT NULL
);
CREATE TABLE policy_update_experience (                 -- what it learned from, with the reward as it was then
    policy_update_id UUID NOT NULL REFERENCES policy_update (id),
    completion_id    UUID NOT NULL REFERENCES completion (id),
    reward           DOUBLE NOT NULL CHECK (reward BETWEEN -1 AND 1),
    ordinal          BIGINT NOT NULL,
    reward_model_id  UUID,                              -- set: the reward was predicted
    PRIMARY KEY (policy_update_id, ordinal)
);
CREATE TABLE policy_update_step (                       -- what one optimiser step measured; NaN is kept
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
    preference_loss    DOUBLE DEFAULT 0,
    kl_coef            DOUBLE DEFAULT 0,
    start_entropy      DOUBLE DEFAULT 0,
    stop_reason        VARCHAR,                         -- why it ended before its last step
    PRIMARY KEY (policy_update_id, ordinal)
);
CREATE TABLE policy_update_event (                      -- how it ended; without one it is running
    policy_update_id UUID NOT NULL REFERENCES policy_update (id),
    state            VARCHAR NOT NULL CHECK (state IN ('running', 'succeeded', 'failed', 'cancelled')),
    adapter_id       UUID,
    detail           VARCHAR NOT NULL,
    ordinal          BIGINT NOT NULL,
    created_at       TIMESTAMP NOT NULL,
    PRIMARY KEY (policy_update_id, ordinal)
);
CREATE TABLE comparison (                               -- promotion gate: two answers to a held-out prompt
    policy_update_id        UUID NOT NULL REFERENCES policy_update (id),
    labyrinth_prompt_id     UUID NOT NULL REFERENCES labyrinth_prompt (id),
    revision                INTEGER NOT NULL CHECK (revision >= 0),
    id                      UUID NOT NULL,
    live_completion_id      UUID NOT NULL REFERENCES completion (id),
    candidate_completion_id UUID NOT NULL REFERENCES completion (id),
    candidate_first         BOOLEAN NOT NULL,           -- the order on screen, drawn at random
    outcome                 VARCHAR CHECK (outcome IN ('live', 'candidate', 'tie', 'both_bad')),
    teacher_id              UUID,
    ordinal                 BIGINT NOT NULL,
    created_at              TIMESTAMP NOT NULL,
    PRIMARY KEY (policy_update_id, labyrinth_prompt_id, revision)
);

CREATE TABLE arena_match (                              -- two adapters answered a held-out prompt
    id                   UUID NOT NULL,
    revision             INTEGER NOT NULL CHECK (revision >= 0),
    labyrinth_prompt_id  UUID NOT NULL REFERENCES labyrinth_prompt (id),
    first_completion_id  UUID NOT NULL REFERENCES completion (id),
    second_completion_id UUID NOT NULL REFERENCES completion (id),
    vote                 VARCHAR CHECK (vote IN ('won', 'tie', 'both_bad')),
    winner_id            UUID,                          -- a completion: votes know no positions
    teacher_id           UUID,
    ordinal              BIGINT NOT NULL,
    created_at           TIMESTAMP NOT NULL,
    PRIMARY KEY (id, revision),
    CHECK (first_completion_id <> second_completion_id)
);
CREATE TABLE adapter_note (                             -- the newest text counts; '' takes it back
    adapter_id UUID NOT NULL REFERENCES adapter (id),
    teacher_id UUID NOT NULL REFERENCES teacher (id),
    text       VARCHAR NOT NULL,
    ordinal    BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    PRIMARY KEY (adapter_id, ordinal)
);

-- ------------------------------------------------------------------------------ presets of dialogues
CREATE TABLE preset (                                   -- how the policy is asked in dialogues
    id            UUID NOT NULL,
    revision      INTEGER NOT NULL CHECK (revision >= 0),
    name          VARCHAR NOT NULL,
    temperature   DOUBLE NOT NULL CHECK (temperature BETWEEN 0 AND 2),
    top_p         DOUBLE NOT NULL CHECK (top_p > 0 AND top_p <= 1),
    max_tokens    INTEGER NOT NULL CHECK (max_tokens > 0),
    system_prompt VARCHAR NOT NULL,
    persona       VARCHAR NOT NULL,
    removed       BOOLEAN NOT NULL,
    ordinal       BIGINT NOT NULL,
    created_at    TIMESTAMP NOT NULL,
    PRIMARY KEY (id, revision)
);
CREATE TABLE written_with (                             -- of a reply: the words themselves, not the preset
    completion_id UUID PRIMARY KEY REFERENCES completion (id),
    preset_id     UUID,
    preset        VARCHAR NOT NULL,
    system_prompt VARCHAR NOT NULL,
    persona       VARCHAR NOT NULL,
    seed          BIGINT NOT NULL,
    ordinal       BIGINT NOT NULL,
    created_at    TIMESTAMP NOT NULL
);

CREATE TABLE quick_mark (                               -- of a reply: good, bad, contradiction, out_of_character
    completion_id UUID NOT NULL REFERENCES completion (id),
    teacher_id    UUID NOT NULL REFERENCES teacher (id),
    revision      INTEGER NOT NULL CHECK (revision >= 0),
    kinds         VARCHAR[] NOT NULL,
    ordinal       BIGINT NOT NULL,
    created_at    TIMESTAMP NOT NULL,
    PRIMARY KEY (completion_id, teacher_id, revision)
);

-- ------------------------------------------------------------------------------ servers
CREATE TABLE judgement (                                -- a judge compared two completions of one prompt
    id         UUID PRIMARY KEY,
    judge      VARCHAR NOT NULL CHECK (length(judge) > 0),      -- the server and its model's id
    first_id   UUID NOT NULL REFERENCES completion (id),
    second_id  UUID NOT NULL REFERENCES completion (id),
    -- what it chose when the first was shown first, and when the second was
    forward    VARCHAR NOT NULL CHECK (forward IN ('first', 'second', 'tie', 'unreadable')),
    backward   VARCHAR NOT NULL CHECK (backward IN ('first', 'second', 'tie', 'unreadable')),
    ordinal    BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    CHECK (first_id <> second_id)
);
CREATE TABLE usage (                                    -- what one request to a server took (
    id                UUID PRIMARY KEY,
    server            VARCHAR NOT NULL CHECK (length(server) > 0),
    model             VARCHAR NOT NULL,
    seat              VARCHAR NOT NULL CHECK (seat IN ('policy', 'judge', 'helper', 'reader')),
    prompt_tokens     BIGINT NOT NULL CHECK (prompt_tokens >= 0),
    completion_tokens BIGINT NOT NULL CHECK (completion_tokens >= 0),
    counted           BOOLEAN NOT NULL,                 -- by the server; else estimated here
    cost              DOUBLE NOT NULL CHECK (isfinite(cost) AND cost >= 0),  -- US dollars, at the prices then
    ordinal           BIGINT NOT NULL,
    created_at        TIMESTAMP NOT NULL
);

-- ------------------------------------------------------------------------------ imports
-- What other programs and people made. It takes no part in anything before an event says what it is for.
CREATE TABLE import_batch (                             -- a file that was imported, once
    id          UUID PRIMARY KEY,
    source      VARCHAR NOT NULL CHECK (length(source) > 0),
    sha256      VARCHAR NOT NULL CHECK (length(sha256) = 64),
    licence     VARCHAR NOT NULL CHECK (length(licence) > 0),  -- SPDX identifier, or own-work
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
    import_batch_id UUID NOT NULL,                      -- of import_batch: no key, thousands come at once
    kind            VARCHAR NOT NULL
                    CHECK (kind IN ('demonstration', 'preference', 'label', 'experience', 'steps')),
    content         JSON NOT NULL,
    sha256          VARCHAR NOT NULL CHECK (length(sha256) = 64),  -- of kind and content, keys sorted
    ordinal         BIGINT NOT NULL,
    created_at      TIMESTAMP NOT NULL
);
CREATE TABLE imported_cycle (
    cycle_id        UUID PRIMARY KEY,
    import_batch_id UUID NOT NULL,
    ordinal         BIGINT NOT NULL
);

-- ------------------------------------------------------------------------------ evaluation
CREATE TABLE evaluation (                               -- one adapter on the window's data sets
    id         UUID PRIMARY KEY,
    cycle_id   UUID NOT NULL REFERENCES cycle (id),
    adapter_id UUID,                                    -- NULL: the bare policy
    items      JSON NOT NULL,                           -- metric -> numbers, one an item
    data_sets  JSON NOT NULL,                           -- data set -> version
    ordinal    BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL
);

-- ------------------------------------------------------------------------------ the newest rows
CREATE VIEW last_row AS                                 -- over every table that has an ordinal
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
        UNION ALL SELECT ordinal, created_at FROM app_version
        UNION ALL SELECT ordinal, created_at FROM remark
        UNION ALL SELECT ordinal, created_at FROM mark
        UNION ALL SELECT ordinal, created_at FROM ranking
        UNION ALL SELECT ordinal, created_at FROM taken_step
        UNION ALL SELECT ordinal, created_at FROM taken_step_event
        UNION ALL SELECT ordinal, created_at FROM arena_match
        UNION ALL SELECT ordinal, created_at FROM adapter_note
        UNION ALL SELECT ordinal, created_at FROM preset
        UNION ALL SELECT ordinal, created_at FROM written_with
        UNION ALL SELECT ordinal, created_at FROM quick_mark
        UNION ALL SELECT ordinal, created_at FROM evaluation
        UNION ALL SELECT ordinal, created_at FROM rewrite_feature);
CREATE VIEW bin_now AS                                  -- the cycles that are in the bin, since when
    SELECT cycle_id, created_at FROM (FROM cycle_bin QUALIFY row_number() OVER
        (PARTITION BY cycle_id ORDER BY ordinal DESC) = 1)
    WHERE binned;
CREATE VIEW import_use_now AS
    SELECT import_batch_id, use FROM import_event
    QUALIFY row_number() OVER (PARTITION BY import_batch_id ORDER BY ordinal DESC) = 1;
CREATE VIEW cycle_now AS                                -- those that are in lists and are learned from
    SELECT c.* FROM cycle AS c ANTI JOIN bin_now AS b ON b.cycle_id = c.id
    WHERE c.id NOT IN (SELECT cycle_id FROM imported_cycle
        JOIN import_use_now USING (import_batch_id) WHERE use = 'withdrawn');
CREATE VIEW title_now AS
    SELECT cycle_id, title FROM cycle_event WHERE title IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY cycle_id ORDER BY ordinal DESC) = 1;
CREATE VIEW branch_now AS                               -- a new message is on the chosen branch
    SELECT cycle_id, message_id FROM (
        SELECT cycle_id, id AS message_id, ordinal FROM message
        UNION ALL
        SELECT cycle_id, message_id, ordinal FROM cycle_event WHERE message_id IS NOT NULL)
    QUALIFY row_number() OVER (PARTITION BY cycle_id ORDER BY ordinal DESC) = 1;
CREATE VIEW consent_now AS
    SELECT cycle_id, given FROM consent
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
CREATE VIEW teacher_weight_now AS
    SELECT * FROM teacher_weight
    QUALIFY row_number() OVER (PARTITION BY teacher_id ORDER BY ordinal DESC) = 1;

-- The reward of each scored completion under the newest rubric and the teachers' newest weights. The
-- core holds the same formula (scoring.reward, teachers.consensus); a test compares the two.
CREATE VIEW reward_now AS
    WITH counted AS (
        SELECT *, bool_or(adjudicates) OVER (PARTITION BY completion_id) AS settled
        FROM score_now),
    weighed AS (
        SELECT s.completion_id, coalesce(w.weight, 1) AS weight,
               CASE WHEN s.content IS NULL THEN 0 ELSE r.content END AS content_weight,
               CASE WHEN s.logic IS NULL THEN 0 ELSE r.logic END AS logic_weight,
               CASE WHEN s.persona IS NULL THEN 0 ELSE r.persona END AS persona_weight,
               content_weight + logic_weight + persona_weight AS total,
               (content_weight * (coalesce(s.content, 3) - 3) + logic_weight * (coalesce(s.logic, 3) - 3)
                   + persona_weight * (coalesce(s.persona, 3) - 3)) / 2 / total AS reward
        FROM rubric_now AS r, counted AS s
        LEFT JOIN teacher_weight_now AS w ON w.teacher_id = s.teacher_id
        WHERE s.adjudicates = s.settled)
    SELECT completion_id, sum(weight * reward) / sum(weight) AS reward,
           max(reward) - min(reward) AS spread, count(*) AS teachers
    FROM weighed WHERE total > 0 GROUP BY completion_id HAVING sum(weight) > 0;
