INSERT INTO person (id, given_name, family_name, gender, language, party, wikidata, source)
VALUES (:id, :given_name, :family_name, :gender, :language, :party, :wikidata, :source)
ON CONFLICT (id) DO UPDATE SET
    given_name = excluded.given_name,
    family_name = excluded.family_name,
    gender = excluded.gender,
    language = excluded.language,
    party = excluded.party,
    wikidata = excluded.wikidata,
    source = excluded.source;
