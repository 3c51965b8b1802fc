UPDATE follow_up SET state = 'reminded', written = :letter
WHERE state = 'waiting'
    AND (
        written = :letter
        -- What fell due while it was being written is asked by it as well.
        OR coalesce(snoozed_to, due) <= :on AND letter IN (SELECT letter FROM follow_up WHERE written = :letter)
    );
