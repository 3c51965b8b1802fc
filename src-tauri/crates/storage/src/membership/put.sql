INSERT INTO membership (id, post, person, since, until, first_day, last_day, source)
VALUES (:id, :post, :person, :since, :until, :first_day, :last_day, :source)
ON CONFLICT (id) DO UPDATE SET
    post = excluded.post,
    person = excluded.person,
    since = excluded.since,
    until = excluded.until,
    first_day = excluded.first_day,
    last_day = excluded.last_day,
    source = excluded.source;
