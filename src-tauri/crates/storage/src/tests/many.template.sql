-- 2,500 entries, all with one word, three on each day.
WITH RECURSIVE piece (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM piece WHERE n < 2500)
INSERT INTO search_row (row, noun, id) SELECT 900000 + n, 'reply', 'p' || n FROM piece;
WITH RECURSIVE piece (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM piece WHERE n < 2500)
INSERT INTO search_words (rowid, words) SELECT 900000 + n, 'commun' FROM piece;
WITH RECURSIVE piece (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM piece WHERE n < 2500)
INSERT INTO entry (id, kind, year, number, day, state, words)
SELECT 'p' || n, 'in', 2000 + n / 600, n, date('2000-01-01', '+' || (n / 3) || ' days'), 'received', 900000 + n FROM piece;
