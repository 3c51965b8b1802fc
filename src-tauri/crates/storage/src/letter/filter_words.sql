    AND letter.id IN (
        SELECT search_row.id
        FROM search_words
        CROSS JOIN search_row ON search_row.row = search_words.rowid
        WHERE search_words MATCH :words AND search_row.noun = 'letter'
    )
