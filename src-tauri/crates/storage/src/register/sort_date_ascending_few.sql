ORDER BY +entry.day, entry.kind, entry.year, entry.number
