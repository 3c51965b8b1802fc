SELECT letter.id, dispatch.reference, dispatch.sent_on, version.subject, version.body
FROM letter
JOIN dispatch ON dispatch.letter = letter.id
JOIN version ON version.letter = letter.id AND version.send = 1
WHERE letter.recipient = :post AND letter.state = 'sent' AND dispatch.sent_on >= :since
ORDER BY dispatch.sent_on DESC, letter.id;
