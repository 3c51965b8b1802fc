SELECT id, post, organization, value, visibility, source, checked_on, confirmed
FROM contact_detail
WHERE post = :post
ORDER BY kind, language, id;
