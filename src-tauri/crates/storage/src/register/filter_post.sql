    AND entry.post = :post
