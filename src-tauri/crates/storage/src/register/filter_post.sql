    AND (
        entry.post = :post
        OR entry.post IS NULL AND entry.letter IN (SELECT letter.id FROM letter WHERE letter.recipient = :post)
    )
