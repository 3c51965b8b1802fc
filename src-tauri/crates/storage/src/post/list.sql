SELECT
    id, organization, role, titles, source, letter_language,
    (
        SELECT json_group_array(competence ORDER BY position)
        FROM post_competence
        WHERE post_competence.post = post.id
    ) AS competences
FROM post
WHERE binned_at IS NULL
ORDER BY position, id;
