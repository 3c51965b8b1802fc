SELECT
    count(*) FILTER (WHERE state = 'draft' AND binned_at IS NULL) AS draft,
    count(*) FILTER (WHERE state = 'prepared') AS prepared,
    count(*) FILTER (WHERE state = 'sent') AS sent,
    count(*) FILTER (WHERE state = 'void') AS void,
    count(*) FILTER (WHERE binned_at IS NOT NULL) AS binned
FROM letter;
