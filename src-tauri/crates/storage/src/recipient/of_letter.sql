SELECT campaign, post FROM recipient WHERE letter = :letter;
