INSERT INTO event (id, at, kind, letter, post, text) VALUES (:id, :at, :kind, :letter, :post, :text);
