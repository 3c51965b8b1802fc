SELECT language, subject, body, salutation, valediction, fields, send
FROM version
WHERE letter = :letter
ORDER BY position, language;
