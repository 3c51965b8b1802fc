ORDER BY entry.day DESC, entry.kind DESC, entry.year DESC, entry.number DESC
