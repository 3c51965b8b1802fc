ORDER BY archive.number DESC
LIMIT :limit OFFSET :offset
