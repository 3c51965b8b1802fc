SELECT count(DISTINCT letter)
FROM follow_up
WHERE state = 'waiting'
    AND coalesce(snoozed_to, due) <= :on
    AND NOT EXISTS (
        SELECT 1
        FROM follow_up AS other
        JOIN letter ON letter.id = other.written
        WHERE other.letter = follow_up.letter AND letter.state IN ('draft', 'prepared') AND letter.binned_at IS NULL
    );
