SELECT
    letter.id, letter.state, letter.created_at, letter.edited_at, letter.template, letter.recipient,
    letter.competence, letter.date, letter.signatories, letter.copies, letter.channel, letter.answers,
    dispatch.id AS dispatch
FROM letter
LEFT JOIN dispatch ON dispatch.letter = letter.id
WHERE letter.id = :id;
