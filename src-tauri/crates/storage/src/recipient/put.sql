INSERT INTO recipient (
    campaign, post, position, via, list_row, letter, folded_into, left_out, included, language, paragraph
)
VALUES (
    :campaign, :post,
    (SELECT coalesce(max(position), 0) + 1 FROM recipient WHERE campaign = :campaign),
    :via, :list_row, :letter, :folded_into, :left_out, :included, :language, :paragraph
)
ON CONFLICT (campaign, post) DO UPDATE SET
    via = excluded.via,
    list_row = excluded.list_row,
    letter = excluded.letter,
    folded_into = excluded.folded_into,
    left_out = excluded.left_out,
    included = excluded.included,
    language = excluded.language,
    paragraph = excluded.paragraph;
