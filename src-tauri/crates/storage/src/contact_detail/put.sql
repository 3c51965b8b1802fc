INSERT INTO contact_detail (
    id, post, organization, kind, language, value, visibility, source, checked_on, confirmed
)
VALUES (
    :id, :post, :organization, :kind, :language, :value, :visibility, :source, :checked_on, :confirmed
)
ON CONFLICT (id) DO UPDATE SET
    post = excluded.post,
    organization = excluded.organization,
    kind = excluded.kind,
    language = excluded.language,
    value = excluded.value,
    visibility = excluded.visibility,
    source = excluded.source,
    checked_on = excluded.checked_on,
    confirmed = excluded.confirmed;
