SELECT search_row.noun, search_row.id FROM search_row ORDER BY noun, id;
