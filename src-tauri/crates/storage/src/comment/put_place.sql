INSERT INTO comment_place (comment, quote, before, after)
VALUES (:comment, :quote, :before, :after)
ON CONFLICT (comment) DO UPDATE
SET quote = excluded.quote, before = excluded.before, after = excluded.after;
