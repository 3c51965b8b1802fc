DELETE FROM contact_detail WHERE organization = :id;
