SELECT
    comment.id, comment.letter, comment.language, comment.text, comment.at,
    coalesce(comment_place.quote, '') AS quote,
    coalesce(comment_place.before, '') AS before,
    coalesce(comment_place.after, '') AS after
FROM comment
LEFT JOIN comment_place ON comment_place.comment = comment.id
WHERE comment.id = :id;
