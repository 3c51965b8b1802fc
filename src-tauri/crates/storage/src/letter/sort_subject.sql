ORDER BY shown.subject, letter.edited_at DESC, letter.id DESC
