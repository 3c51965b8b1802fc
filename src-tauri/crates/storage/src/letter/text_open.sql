SELECT letter.id, NULL AS reference, NULL AS sent_on, version.subject, version.body
FROM letter
JOIN version ON version.letter = letter.id AND version.send = 1
WHERE
    letter.recipient = :post AND letter.state IN ('draft', 'prepared') AND letter.binned_at IS NULL
    AND letter.id <> :letter
ORDER BY letter.edited_at DESC, letter.id;
