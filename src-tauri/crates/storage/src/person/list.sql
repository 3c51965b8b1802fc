SELECT id, given_name, family_name, gender, language, party, wikidata, source
FROM person
ORDER BY family_name, given_name, id;
