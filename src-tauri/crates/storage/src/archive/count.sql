SELECT count(*)
FROM archive
JOIN dispatch ON dispatch.letter = archive.letter
WHERE TRUE
