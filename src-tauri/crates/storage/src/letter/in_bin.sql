-- What ink or a campaign speaks of stays.
SELECT id
FROM letter
WHERE binned_at < :before
    AND state = 'draft'
    AND NOT EXISTS (SELECT 1 FROM recipient WHERE recipient.letter = letter.id)
    AND NOT EXISTS (SELECT 1 FROM allotment WHERE allotment.letter = letter.id)
    AND NOT EXISTS (SELECT 1 FROM event WHERE event.letter = letter.id)
    AND NOT EXISTS (SELECT 1 FROM letter AS later WHERE later.answers = letter.id);
