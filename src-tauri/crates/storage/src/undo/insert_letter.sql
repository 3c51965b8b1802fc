INSERT INTO undo_step_letter (step, letter, made) VALUES (:step, :letter, :made);
