SELECT reply.reference, reply.received_on, reply.kind, letter.competence, version.subject
FROM corrected_reply AS reply
JOIN letter ON letter.id = reply.letter
JOIN version ON version.letter = letter.id AND version.send = 1
WHERE coalesce(reply.post, letter.recipient) = :post AND reply.received_on >= :since
ORDER BY reply.received_on DESC, reply.number DESC;
