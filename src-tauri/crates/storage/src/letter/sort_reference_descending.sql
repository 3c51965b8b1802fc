ORDER BY printed.year DESC NULLS LAST, printed.number DESC, letter.edited_at DESC, letter.id DESC
