INSERT INTO event (id, at, kind, letter, post, person, reply, day, private, text)
VALUES (:id, :at, :kind, :letter, :post, :person, :reply, :day, :private, :text);
