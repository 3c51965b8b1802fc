SELECT id, name, function, organization FROM signatory WHERE id = :id;
