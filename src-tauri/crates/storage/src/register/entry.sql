FROM (
    SELECT
        'out' AS kind, dispatch.id, dispatch.letter, dispatch.year, dispatch.number, dispatch.sent_on AS day,
        dispatch.channel, letter.recipient AS post, letter.competence, letter.axis, 'sent' AS state
    FROM dispatch
    LEFT JOIN letter ON letter.id = dispatch.letter
    UNION ALL
    SELECT
        'out', letter.id, letter.id, coalesce(printed.year, allotment.year),
        coalesce(printed.number, allotment.number),
        (SELECT substr(max(event.at), 1, 10) FROM event WHERE event.letter = letter.id AND event.kind = 'voided'),
        NULL, letter.recipient, letter.competence, letter.axis, 'void'
    FROM letter
    LEFT JOIN printed ON printed.letter = letter.id
    LEFT JOIN allotment ON allotment.letter = letter.id
    WHERE letter.state = 'void'
    UNION ALL
    SELECT
        'in', reply.id, letter.id, reply.year, reply.number, reply.received_on, reply.channel,
        coalesce(reply.post, letter.recipient), letter.competence, letter.axis,
        CASE WHEN letter.id IS NULL AND reply.unmatched IS NOT NULL THEN 'unmatched' ELSE 'received' END
    FROM reply
    LEFT JOIN reply_attachment ON reply_attachment.reply = reply.id
    LEFT JOIN letter ON letter.id = coalesce(reply.letter, reply_attachment.letter)
) AS entry
WHERE TRUE
