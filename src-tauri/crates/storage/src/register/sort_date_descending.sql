ORDER BY entry.day DESC, entry.kind, entry.year DESC, entry.number DESC
