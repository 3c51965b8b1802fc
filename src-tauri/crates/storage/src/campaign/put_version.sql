INSERT INTO campaign_version (campaign, language, subject, body, fields)
VALUES (:campaign, :language, :subject, :body, :fields)
ON CONFLICT (campaign, language) DO UPDATE SET
    subject = excluded.subject,
    body = excluded.body,
    fields = excluded.fields;
