INSERT INTO campaign (
    id, name, created_at, edited_at, template, competence, as_of, date, language, signatories, channel, axis, rejected
)
VALUES (
    :id, :name, :created_at, :edited_at, :template, :competence, :as_of, :date, :language, :signatories, :channel,
    :axis, :rejected
)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name,
    edited_at = excluded.edited_at,
    template = excluded.template,
    competence = excluded.competence,
    as_of = excluded.as_of,
    date = excluded.date,
    language = excluded.language,
    signatories = excluded.signatories,
    channel = excluded.channel,
    axis = excluded.axis,
    rejected = excluded.rejected;
