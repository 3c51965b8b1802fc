ORDER BY dispatch.sent_on, dispatch.year, dispatch.number, demand.number
LIMIT :limit OFFSET :offset
