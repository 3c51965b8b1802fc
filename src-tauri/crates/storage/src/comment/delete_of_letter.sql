DELETE FROM comment WHERE letter = :letter;
