ORDER BY person.family_name COLLATE alphabet NULLS LAST, person.given_name COLLATE alphabet, letter.edited_at DESC, letter.id DESC
