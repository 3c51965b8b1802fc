DELETE FROM search_words WHERE rowid = (SELECT row FROM search_row WHERE noun = :noun AND id = :id);
