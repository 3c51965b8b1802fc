SELECT letter FROM printed WHERE reference = :reference AND letter <> :letter
UNION
SELECT letter FROM allotment WHERE reference = :reference AND letter <> :letter
LIMIT 1;
