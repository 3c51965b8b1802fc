INSERT INTO enclosure (id, letter, title, file_name, sha256, bytes, position)
VALUES (:id, :letter, :title, :file_name, :sha256, :bytes, :position);
