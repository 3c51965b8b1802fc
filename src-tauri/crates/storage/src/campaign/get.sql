SELECT
    id, name, created_at, edited_at, template, competence, as_of, date, language, signatories, channel, axis, rejected
FROM campaign
WHERE id = :id;
