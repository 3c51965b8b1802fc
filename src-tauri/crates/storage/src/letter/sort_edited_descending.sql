ORDER BY letter.edited_at DESC, letter.id DESC
