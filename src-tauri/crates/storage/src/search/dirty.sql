SELECT noun, id FROM search_dirty;
