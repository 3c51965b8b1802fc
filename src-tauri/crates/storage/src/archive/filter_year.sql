    AND substr(dispatch.sent_on, 1, 4) = :year
