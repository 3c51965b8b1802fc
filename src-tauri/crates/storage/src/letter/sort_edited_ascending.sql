ORDER BY letter.edited_at, letter.id
