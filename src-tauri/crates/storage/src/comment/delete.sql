DELETE FROM comment WHERE id = :id;
