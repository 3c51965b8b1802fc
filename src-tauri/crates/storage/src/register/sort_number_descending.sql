ORDER BY entry.kind DESC, entry.year DESC, entry.number DESC
