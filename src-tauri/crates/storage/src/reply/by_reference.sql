SELECT id FROM reply WHERE reference = :reference;
