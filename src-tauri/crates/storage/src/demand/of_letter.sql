SELECT letter, number, text FROM demand WHERE letter = :letter ORDER BY number;
