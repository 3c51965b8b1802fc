INSERT INTO letter (
    id, state, created_at, edited_at, template, recipient, competence, date,
    signatories, copies, channel, answers, campaign, axis, relance, ignored, your_reference,
    your_letter_of
)
VALUES (
    :id, 'draft', :created_at, :edited_at, :template, :recipient, :competence, :date,
    :signatories, :copies, :channel, :answers, :campaign, :axis, :relance, :ignored,
    :your_reference, :your_letter_of
);
