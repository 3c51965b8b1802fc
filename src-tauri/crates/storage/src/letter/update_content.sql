UPDATE letter SET
    edited_at = :edited_at,
    template = :template,
    recipient = :recipient,
    competence = :competence,
    date = :date,
    signatories = :signatories,
    copies = :copies,
    channel = :channel,
    answers = :answers,
    campaign = :campaign,
    axis = :axis,
    relance = :relance,
    ignored = :ignored,
    your_reference = :your_reference,
    your_letter_of = :your_letter_of
WHERE id = :id
    AND state IN ('draft', 'prepared')
    AND id NOT IN (SELECT letter FROM pending_dispatch);
