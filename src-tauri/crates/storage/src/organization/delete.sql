DELETE FROM organization WHERE id = :id;
