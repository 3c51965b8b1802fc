ORDER BY entry.channel, entry.day DESC, entry.kind, entry.number DESC
