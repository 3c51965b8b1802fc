    AND letter.recipient = :post
