-- Letters that did not leave and are addressed to an office that goes.
SELECT count(*)
FROM letter
WHERE state IN ('draft', 'prepared') AND binned_at IS NULL AND recipient IN (
        SELECT id FROM post WHERE id = :id OR organization = :id
    );
