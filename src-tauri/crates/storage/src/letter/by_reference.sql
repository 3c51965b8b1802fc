SELECT letter FROM printed WHERE reference = :reference
UNION
SELECT letter FROM allotment WHERE reference = :reference;
