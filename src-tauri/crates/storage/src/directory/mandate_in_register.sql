-- Whether a letter left, or something was noted, while somebody held an office: the register names them.
SELECT EXISTS (
    SELECT 1
    FROM membership
    JOIN letter ON letter.recipient = membership.post
    JOIN dispatch ON dispatch.letter = letter.id
    WHERE (membership.id = :id OR membership.person = :id)
        AND (membership.first_day IS NULL OR membership.first_day <= dispatch.sent_on)
        AND (membership.last_day IS NULL OR dispatch.sent_on <= membership.last_day)
) OR EXISTS (SELECT 1 FROM event WHERE person = :id);
