SELECT dispatch.reference
FROM dispatch
WHERE dispatch.tracking = :tracking AND dispatch.letter <> :letter AND NOT EXISTS (
        SELECT 1 FROM correction
        WHERE correction.dispatch = dispatch.id AND json_extract(correction.value, '$.tracking') IS NOT NULL
    )
ORDER BY dispatch.year, dispatch.number
LIMIT 1;
