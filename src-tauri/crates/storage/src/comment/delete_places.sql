DELETE FROM comment_place
WHERE comment IN (SELECT id FROM comment WHERE letter = :letter);
