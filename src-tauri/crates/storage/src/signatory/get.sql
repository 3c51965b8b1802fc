SELECT id, name, function, organization, signature FROM signatory WHERE id = :id;
