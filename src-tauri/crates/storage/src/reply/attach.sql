INSERT INTO reply_attachment (reply, letter, answers, attached_at) VALUES (:reply, :letter, :answers, :attached_at);
