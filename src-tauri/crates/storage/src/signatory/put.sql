INSERT INTO signatory (id, name, function, organization, signature, position)
VALUES (
    :id, :name, :function, :organization, :signature,
    (SELECT coalesce(max(position), 0) + 1 FROM signatory)
)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name,
    function = excluded.function,
    organization = excluded.organization,
    signature = excluded.signature;
