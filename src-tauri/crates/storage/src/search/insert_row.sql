INSERT INTO search_row (noun, id) VALUES (:noun, :id) RETURNING row;
