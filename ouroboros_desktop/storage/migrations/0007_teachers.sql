CREATE TABLE teacher_weight (
    teacher_id UUID NOT NULL REFERENCES teacher (id),
    weight     DOUBLE NOT NULL CHECK (isfinite(weight) AND weight >= 0),
    ordinal    BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    PRIMARY KEY (teacher_id, ordinal)
);
CREATE TABLE repeat_score (
    completion_id   UUID NOT NULL REFERENCES completion (id),
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
CREATE VIEW teacher_weight_now AS
    SELECT * FROM teacher_weight
    QUALIFY row_number() OVER (PARTITION BY teacher_id ORDER BY ordinal DESC) = 1;
CREATE OR REPLACE VIEW reward_now AS
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
