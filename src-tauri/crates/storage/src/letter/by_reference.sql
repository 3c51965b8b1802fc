SELECT letter FROM printed WHERE reference = :reference;
