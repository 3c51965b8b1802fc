SELECT reply.reference, reply.received_on, reply.kind, letter.competence, version.subject
FROM reply
LEFT JOIN reply_attachment ON reply_attachment.reply = reply.id
JOIN letter ON letter.id = coalesce(reply.letter, reply_attachment.letter)
JOIN version ON version.letter = letter.id AND version.send = 1
WHERE coalesce(reply.post, letter.recipient) = :post AND reply.received_on >= :since
ORDER BY reply.received_on DESC, reply.number DESC;
