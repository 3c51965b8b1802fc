DELETE FROM enclosure WHERE letter = :letter;
