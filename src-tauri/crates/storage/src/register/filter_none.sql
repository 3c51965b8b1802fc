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
    AND NOT EXISTS (
        SELECT 1 FROM follow_up WHERE follow_up.letter = entry.letter AND follow_up.step > 0 AND follow_up.state = 'waiting'
    )
    AND NOT EXISTS (
        SELECT 1 FROM follow_up WHERE follow_up.letter = entry.letter AND follow_up.step > 0 AND follow_up.state = 'ended'
    )
    AND NOT EXISTS (
        SELECT 1
        FROM reply
        WHERE reply.kind = 'acknowledgement' AND reply.id IN (
                SELECT id FROM reply WHERE letter = entry.letter
                UNION
                SELECT reply FROM reply_attachment WHERE letter = entry.letter
            )
    )
