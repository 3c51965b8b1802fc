SELECT letter, number, text, NULL AS of_letter, NULL AS of_number
FROM demand
WHERE letter = :letter
UNION ALL
SELECT again.letter, again.number, demand.text, again.of_letter, again.of_number
FROM repeated_demand AS again
JOIN demand ON demand.letter = again.of_letter AND demand.number = again.of_number
WHERE again.letter = :letter
ORDER BY number;
