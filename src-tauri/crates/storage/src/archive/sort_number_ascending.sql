ORDER BY archive.number
