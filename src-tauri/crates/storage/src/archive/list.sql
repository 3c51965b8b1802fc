SELECT
    archive.number AS number, archive.dispatch, archive.letter, archive.reference, archive.sealed_at,
    archive.pdf_sha256, archive.snapshot, archive.previous, archive.hash,
    page.sent_on AS sent_on, page.channel AS channel
FROM (
    SELECT archive.number AS number, dispatch.sent_on AS sent_on, dispatch.channel AS channel
    FROM archive
    JOIN dispatch ON dispatch.letter = archive.letter
    WHERE TRUE
