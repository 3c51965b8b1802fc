DELETE FROM contact_detail WHERE post = :id;
