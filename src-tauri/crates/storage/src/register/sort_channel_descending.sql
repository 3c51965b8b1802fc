ORDER BY entry.channel DESC, entry.day DESC, entry.kind, entry.number DESC
