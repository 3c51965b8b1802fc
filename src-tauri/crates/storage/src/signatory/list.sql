SELECT id, name, function, organization FROM signatory ORDER BY position, id;
