SELECT letter, number, text, NULL AS of_letter, NULL AS of_number
FROM demand
WHERE letter = :letter
    AND NOT EXISTS (
        SELECT 1 FROM demand_answer
        WHERE demand_answer.letter = demand.letter AND demand_answer.number = demand.number
    )
ORDER BY number;
