SELECT
    letter.id, letter.state, letter.created_at, letter.edited_at, letter.template, letter.recipient,
    letter.competence, letter.date, letter.signatories, letter.copies, letter.channel, letter.answers,
    letter.campaign, letter.axis, letter.relance, letter.ignored, letter.your_reference, letter.your_letter_of,
    allotment.reference AS allotted, allotment.year AS allotted_year, allotment.number AS allotted_number,
    dispatch.id AS dispatch
FROM letter
LEFT JOIN dispatch ON dispatch.letter = letter.id
LEFT JOIN allotment ON allotment.letter = letter.id
WHERE letter.id = :id;
