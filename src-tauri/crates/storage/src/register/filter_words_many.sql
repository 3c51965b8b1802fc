    AND +entry.words IN (SELECT rowid FROM search_words WHERE search_words MATCH :words)
