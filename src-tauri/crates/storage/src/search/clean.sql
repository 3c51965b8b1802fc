DELETE FROM search_dirty;
