INSERT INTO allotment (letter, reference, year, number) VALUES (:letter, :reference, :year, :number);
