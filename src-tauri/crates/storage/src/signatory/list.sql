SELECT id, name, function, organization, signature FROM signatory ORDER BY position, id;
