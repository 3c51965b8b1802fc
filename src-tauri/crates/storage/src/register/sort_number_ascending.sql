ORDER BY entry.kind DESC, entry.year, entry.number
