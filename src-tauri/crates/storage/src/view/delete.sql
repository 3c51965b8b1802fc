DELETE FROM view WHERE id = :id;
