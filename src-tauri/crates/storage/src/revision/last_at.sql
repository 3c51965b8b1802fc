SELECT at FROM revision WHERE letter = :letter AND language = :language ORDER BY at DESC LIMIT 1;
