SELECT id, given_name, family_name, gender, language, party, wikidata, source
FROM person
WHERE id = :id;
