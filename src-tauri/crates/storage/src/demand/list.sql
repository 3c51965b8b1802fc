SELECT
    demand.letter, demand.number, demand.text, NULL AS of_letter, NULL AS of_number, dispatch.reference, dispatch.sent_on,
    letter.recipient, answer.reference AS answer, answer.received_on
FROM demand
JOIN dispatch ON dispatch.letter = demand.letter
JOIN letter ON letter.id = demand.letter
LEFT JOIN reply AS answer ON answer.id = (
    SELECT reply.id
    FROM reply
    WHERE reply.id IN (
        SELECT id FROM reply
        WHERE letter = demand.letter
            AND EXISTS (SELECT 1 FROM json_each(reply.answers) AS answered WHERE answered.value = demand.number)
        UNION
        SELECT reply FROM reply_attachment
        WHERE letter = demand.letter
            AND EXISTS (
                SELECT 1 FROM json_each(reply_attachment.answers) AS answered WHERE answered.value = demand.number
            )
        -- By a reply to a reminder that asked it again.
        UNION
        SELECT reply.id
        FROM repeated_demand AS again
        JOIN reply ON reply.letter = again.letter
        WHERE again.of_letter = demand.letter AND again.of_number = demand.number
            AND EXISTS (SELECT 1 FROM json_each(reply.answers) AS answered WHERE answered.value = again.number)
        UNION
        SELECT reply_attachment.reply
        FROM repeated_demand AS again
        JOIN reply_attachment ON reply_attachment.letter = again.letter
        WHERE again.of_letter = demand.letter AND again.of_number = demand.number
            AND EXISTS (
                SELECT 1 FROM json_each(reply_attachment.answers) AS answered WHERE answered.value = again.number
            )
    )
    ORDER BY reply.received_on, reply.year, reply.number
    LIMIT 1
)
WHERE TRUE
