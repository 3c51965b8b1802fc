INSERT INTO undo_step_change (step, seq, of, old, new) VALUES (:step, :seq, :of, :old, :new);
