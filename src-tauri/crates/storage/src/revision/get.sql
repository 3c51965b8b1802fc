SELECT id, at, name, version FROM revision WHERE id = :id;
