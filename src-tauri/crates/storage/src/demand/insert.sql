INSERT INTO demand (letter, number, text) VALUES (:letter, :number, :text);
