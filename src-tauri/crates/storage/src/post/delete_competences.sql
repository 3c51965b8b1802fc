DELETE FROM post_competence WHERE post = :post;
