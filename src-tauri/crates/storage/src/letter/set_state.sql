UPDATE letter SET state = :state, binned_at = NULL
WHERE id = :id
    AND state IN ('draft', 'prepared')
    AND (
        :state = 'prepared'
        OR EXISTS (SELECT 1 FROM printed WHERE printed.letter = :id)
        OR (:state = 'void' AND EXISTS (SELECT 1 FROM allotment WHERE allotment.letter = :id))
    );
