SELECT
    archive.number AS number, archive.letter, archive.reference, archive.snapshot, page.sent_on AS sent_on, page.channel AS channel
FROM (
    SELECT archive.number AS number, dispatch.sent_on AS sent_on, dispatch.channel AS channel
    FROM archive
    JOIN dispatch ON dispatch.letter = archive.letter
    WHERE TRUE
