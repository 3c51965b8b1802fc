SELECT search_row.noun, search_row.id
FROM search_words
CROSS JOIN search_row ON search_row.row = search_words.rowid
WHERE search_words MATCH :words AND search_row.noun IN ('competence', 'organization', 'post', 'person')
ORDER BY bm25(search_words), search_row.row
LIMIT :limit;
