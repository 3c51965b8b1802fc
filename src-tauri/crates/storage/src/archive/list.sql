SELECT
    archive.number, archive.dispatch, archive.letter, archive.reference, archive.sealed_at,
    archive.pdf_sha256, archive.snapshot, archive.previous, archive.hash,
    dispatch.sent_on, dispatch.channel
FROM archive
JOIN dispatch ON dispatch.id = archive.dispatch
WHERE TRUE
