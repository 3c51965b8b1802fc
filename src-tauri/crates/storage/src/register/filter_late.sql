    AND entry.letter IN (
        SELECT letter FROM follow_up WHERE state = 'waiting' AND coalesce(snoozed_to, due) < :today AND step > 0
    )
    AND entry.state = 'sent'
    AND NOT EXISTS (
        SELECT 1 FROM reply WHERE reply.letter = entry.letter AND reply.kind IN ('answer', 'refusal', 'commitment')
    )
    AND NOT EXISTS (
        SELECT 1
        FROM reply_attachment
        JOIN reply ON reply.id = reply_attachment.reply
        WHERE reply_attachment.letter = entry.letter AND reply.kind IN ('answer', 'refusal', 'commitment')
    )
