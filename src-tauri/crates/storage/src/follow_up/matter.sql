SELECT
    letter.recipient, letter.competence, letter.axis, dispatch.reference, dispatch.sent_on, dispatch.channel,
    archive.snapshot
FROM dispatch
JOIN letter ON letter.id = dispatch.letter
JOIN archive ON archive.dispatch = dispatch.id
WHERE dispatch.letter = :letter;
