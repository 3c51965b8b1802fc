SELECT follow_up.written
FROM follow_up
JOIN letter ON letter.id = follow_up.written
WHERE follow_up.letter = :letter AND letter.state IN ('draft', 'prepared') AND letter.binned_at IS NULL
ORDER BY follow_up.step
LIMIT 1;
