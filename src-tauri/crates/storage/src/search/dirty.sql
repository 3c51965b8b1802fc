SELECT DISTINCT noun, id FROM search_dirty ORDER BY noun, id;
