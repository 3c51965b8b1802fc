INSERT INTO repeated_demand (letter, number, of_letter, of_number) VALUES (:letter, :number, :of_letter, :of_number);
