SELECT
    post, via, list_row, letter, folded_into, left_out, included, language, paragraph
FROM recipient
WHERE campaign = :campaign AND post = :post;
