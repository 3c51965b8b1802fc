DELETE FROM version WHERE letter = :letter;
