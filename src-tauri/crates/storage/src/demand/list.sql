SELECT
    demand.letter, demand.number, demand.text, dispatch.reference, dispatch.sent_on, letter.recipient,
    answer.reference AS answer, answer.received_on
FROM demand
JOIN dispatch ON dispatch.letter = demand.letter
JOIN letter ON letter.id = demand.letter
LEFT JOIN reply AS answer ON answer.id = (
    SELECT reply.id
    FROM reply
    LEFT JOIN reply_attachment ON reply_attachment.reply = reply.id
    WHERE reply.id IN (
            SELECT id FROM reply WHERE letter = demand.letter
            UNION
            SELECT reply FROM reply_attachment WHERE letter = demand.letter
        )
        AND EXISTS (
            SELECT 1
            FROM json_each(coalesce(reply_attachment.answers, reply.answers)) AS answered
            WHERE answered.value = demand.number
        )
    ORDER BY reply.received_on, reply.year, reply.number
    LIMIT 1
)
WHERE TRUE
