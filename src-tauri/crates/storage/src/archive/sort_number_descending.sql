ORDER BY archive.number DESC
