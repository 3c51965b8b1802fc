DELETE FROM revision WHERE letter = :letter;
