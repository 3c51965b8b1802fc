DELETE FROM membership WHERE post = :id;
