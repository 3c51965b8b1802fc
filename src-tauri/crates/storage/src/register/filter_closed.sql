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
    AND EXISTS (
        SELECT 1 FROM follow_up WHERE follow_up.letter = entry.letter AND follow_up.step > 0 AND follow_up.state = 'ended'
    )
