-- What a step changed, a row each: the step that made a large campaign is never read whole to know its name.

DELETE FROM undo_step;
ALTER TABLE undo_step DROP COLUMN changes;
CREATE TABLE undo_step_change (
    step INTEGER NOT NULL REFERENCES undo_step (id) ON DELETE CASCADE,
    seq  INTEGER NOT NULL,
    of   TEXT NOT NULL,
    old  TEXT,
    new  TEXT,
    PRIMARY KEY (step, seq)
) STRICT;
