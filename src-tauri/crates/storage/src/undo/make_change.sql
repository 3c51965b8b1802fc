CREATE TEMP TABLE undo_change (
    seq INTEGER PRIMARY KEY,
    of  TEXT NOT NULL,
    old TEXT,
    new TEXT
);
