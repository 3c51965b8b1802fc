INSERT INTO revision (id, letter, language, at, name, version)
VALUES (:id, :letter, :language, :at, :name, :version);
