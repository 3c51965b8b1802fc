SELECT coalesce(max(number), 0) + 1 AS number FROM reference WHERE series = :series AND year = :year;
