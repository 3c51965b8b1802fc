DELETE FROM signatory WHERE id = :id;
