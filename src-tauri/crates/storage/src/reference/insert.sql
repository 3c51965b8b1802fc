INSERT INTO reference (series, year, number) VALUES (:series, :year, :number);
