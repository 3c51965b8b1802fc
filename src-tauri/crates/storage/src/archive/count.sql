SELECT count(*)
FROM archive
JOIN dispatch ON dispatch.id = archive.dispatch
WHERE TRUE
