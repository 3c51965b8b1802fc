SELECT entry.kind, entry.id, entry.state, entry.day, entry.year, entry.number, entry.channel
