SELECT count(*)
FROM demand
JOIN dispatch ON dispatch.letter = demand.letter
JOIN letter ON letter.id = demand.letter
LEFT JOIN reply AS answer ON answer.id = (
    SELECT reply.id
    FROM demand_answer
    JOIN reply ON reply.id = demand_answer.reply
    WHERE demand_answer.letter = demand.letter AND demand_answer.number = demand.number
    ORDER BY reply.received_on, reply.year, reply.number
    LIMIT 1
)
WHERE TRUE
