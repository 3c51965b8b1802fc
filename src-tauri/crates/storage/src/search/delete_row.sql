DELETE FROM search_row WHERE noun = :noun AND id = :id;
