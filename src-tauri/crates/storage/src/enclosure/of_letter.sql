SELECT id, title, file_name, sha256, bytes
FROM enclosure
WHERE letter = :letter
ORDER BY position, id;
