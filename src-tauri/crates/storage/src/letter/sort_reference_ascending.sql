ORDER BY printed.year NULLS LAST, printed.number, letter.edited_at DESC, letter.id DESC
