    AND entry.post IN (
        SELECT post.id
        FROM post
        WHERE post.organization IN (
            WITH RECURSIVE below (id) AS (
                SELECT :government
                UNION
                SELECT organization.id FROM organization JOIN below ON organization.parent = below.id
            )
            SELECT id FROM below
        )
    )
