ORDER BY person.family_name COLLATE alphabet DESC NULLS LAST, person.given_name COLLATE alphabet DESC, letter.edited_at DESC, letter.id DESC
