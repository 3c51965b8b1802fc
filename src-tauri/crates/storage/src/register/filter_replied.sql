    AND entry.state = 'sent'
    AND entry.letter IN (
        SELECT letter
        FROM (
            SELECT
                coalesce(reply.letter, reply_attachment.letter) AS letter, reply.kind,
                max(reply.received_on || printf('%04d%06d', reply.year, reply.number))
            FROM reply
            LEFT JOIN reply_attachment ON reply_attachment.reply = reply.id
            WHERE reply.kind IN ('answer', 'refusal', 'commitment')
            GROUP BY coalesce(reply.letter, reply_attachment.letter)
        )
        WHERE kind = :reply
    )
