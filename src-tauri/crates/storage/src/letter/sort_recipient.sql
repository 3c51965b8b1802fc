ORDER BY person.family_name NULLS LAST, person.given_name, letter.edited_at DESC, letter.id DESC
