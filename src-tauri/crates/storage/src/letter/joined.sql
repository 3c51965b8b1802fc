FROM letter
LEFT JOIN printed ON printed.letter = letter.id
LEFT JOIN allotment ON allotment.letter = letter.id
LEFT JOIN dispatch ON dispatch.letter = letter.id
LEFT JOIN post ON post.id = letter.recipient
LEFT JOIN version AS shown ON shown.letter = letter.id AND shown.language = (
    SELECT version.language
    FROM version
    WHERE version.letter = letter.id
    ORDER BY version.send DESC, version.position
    LIMIT 1
)
LEFT JOIN person ON person.id = (
    SELECT membership.person
    FROM membership
    WHERE membership.post = letter.recipient
        AND (membership.first_day IS NULL OR membership.first_day <= coalesce(dispatch.sent_on, :today))
        AND (membership.last_day IS NULL OR coalesce(dispatch.sent_on, :today) <= membership.last_day)
    ORDER BY membership.first_day DESC NULLS LAST, membership.id
    LIMIT 1
)
WHERE TRUE
