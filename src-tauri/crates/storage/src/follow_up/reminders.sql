SELECT
    dispatch.letter, dispatch.reference, dispatch.sent_on, archive.snapshot ->> '$.recipient.person' AS person
FROM dispatch
JOIN archive ON archive.dispatch = dispatch.id
WHERE dispatch.letter IN (SELECT written FROM follow_up WHERE letter = :letter)
ORDER BY dispatch.sent_on, dispatch.year, dispatch.number;
