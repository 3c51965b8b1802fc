INSERT INTO search_words (rowid, words) VALUES (:row, :words);
