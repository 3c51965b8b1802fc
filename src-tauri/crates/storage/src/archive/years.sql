SELECT DISTINCT CAST(substr(sent_on, 1, 4) AS INTEGER) AS year FROM dispatch ORDER BY year DESC;
