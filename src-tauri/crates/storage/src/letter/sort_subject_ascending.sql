ORDER BY shown.subject COLLATE alphabet, letter.edited_at DESC, letter.id DESC
