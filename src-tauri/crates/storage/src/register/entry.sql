FROM (
    SELECT
        'out' AS kind, id, letter, year, number, sent_on AS day, channel, NULL AS post, 'sent' AS state
    FROM dispatch
    UNION ALL
    SELECT
        'out', id, id,
        coalesce(
            (SELECT printed.year FROM printed WHERE printed.letter = letter.id),
            (SELECT allotment.year FROM allotment WHERE allotment.letter = letter.id)
        ),
        coalesce(
            (SELECT printed.number FROM printed WHERE printed.letter = letter.id),
            (SELECT allotment.number FROM allotment WHERE allotment.letter = letter.id)
        ),
        (SELECT substr(max(event.at), 1, 10) FROM event WHERE event.letter = letter.id AND event.kind = 'voided'),
        NULL, NULL, 'void'
    FROM letter
    WHERE state = 'void'
    UNION ALL
    SELECT
        'in', id, coalesce(letter, (SELECT found.letter FROM reply_attachment AS found WHERE found.reply = reply.id)),
        year, number, received_on, channel, post,
        CASE
            WHEN letter IS NULL AND unmatched IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM reply_attachment AS found WHERE found.reply = reply.id) THEN 'unmatched'
            ELSE 'received'
        END
    FROM reply
) AS entry
WHERE TRUE
