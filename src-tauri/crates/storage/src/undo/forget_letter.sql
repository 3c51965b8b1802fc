DELETE FROM undo_step
WHERE id IN (SELECT step FROM undo_step_letter WHERE letter = :letter);
