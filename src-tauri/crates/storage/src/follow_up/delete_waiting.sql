DELETE FROM follow_up
WHERE letter = :letter
    AND state = 'waiting'
    -- A step for which a letter is being written is left to it.
    AND NOT EXISTS (
        SELECT 1
        FROM letter
        WHERE letter.id = follow_up.written AND letter.state IN ('draft', 'prepared') AND letter.binned_at IS NULL
    );
