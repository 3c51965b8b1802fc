) AS page
JOIN archive ON archive.number = page.number
