SELECT id, given_name, family_name, gender, language, party, wikidata, source
FROM person
WHERE binned_at IS NULL
ORDER BY family_name, given_name, id;
