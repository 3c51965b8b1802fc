ORDER BY shown.subject COLLATE alphabet DESC, letter.edited_at DESC, letter.id DESC
