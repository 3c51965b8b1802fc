    AND letter.id IN (
        SELECT letter.id
