INSERT INTO undo_step (op, started_at, at, act, undone) VALUES (:op, :at, :at, :act, 0) RETURNING id;
