    AND (
        entry.kind = 'out' AND entry.letter IN (
            SELECT search_row.id
            FROM search_words
            JOIN search_row ON search_row.row = search_words.rowid
            WHERE search_words MATCH :words AND search_row.noun = 'letter'
        )
        OR entry.kind = 'in' AND entry.id IN (
            SELECT search_row.id
            FROM search_words
            JOIN search_row ON search_row.row = search_words.rowid
            WHERE search_words MATCH :words AND search_row.noun = 'reply'
        )
    )
