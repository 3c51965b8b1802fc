SELECT year FROM dispatch
UNION
SELECT year FROM reply
ORDER BY year DESC;
