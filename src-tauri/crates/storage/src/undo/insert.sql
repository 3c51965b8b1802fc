INSERT INTO undo_step (op, started_at, at, changes, undone)
VALUES (:op, :at, :at, :changes, 0)
RETURNING id;
