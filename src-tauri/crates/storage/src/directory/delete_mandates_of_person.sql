DELETE FROM membership WHERE person = :id;
