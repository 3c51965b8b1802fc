ORDER BY dispatch.sent_on DESC NULLS LAST, letter.edited_at DESC, letter.id DESC
