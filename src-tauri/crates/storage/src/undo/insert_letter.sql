INSERT INTO undo_step_letter (step, letter, made) VALUES (:step, :letter, :made)
ON CONFLICT (step, letter) DO UPDATE SET made = max(made, excluded.made);
