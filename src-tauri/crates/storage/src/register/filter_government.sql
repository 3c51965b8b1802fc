    AND entry.post IN (
        WITH RECURSIVE below (id) AS (
            SELECT :government
            UNION
            SELECT organization.id FROM organization JOIN below ON organization.parent = below.id
        )
        SELECT post.id FROM post WHERE post.organization IN (SELECT id FROM below)
    )
