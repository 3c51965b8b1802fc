INSERT INTO post_competence (post, competence, position) VALUES (:post, :competence, :position);
