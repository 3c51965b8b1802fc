INSERT INTO undo_step (op, started_at, at, undone) VALUES (:op, :at, :at, 0) RETURNING id;
