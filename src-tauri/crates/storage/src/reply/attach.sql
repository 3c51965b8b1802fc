INSERT INTO reply_attachment (reply, letter, attached_at) VALUES (:reply, :letter, :attached_at);
