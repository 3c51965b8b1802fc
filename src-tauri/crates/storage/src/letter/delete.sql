DELETE FROM letter WHERE id = :letter;
