ORDER BY dispatch.sent_on NULLS LAST, letter.edited_at DESC, letter.id DESC
