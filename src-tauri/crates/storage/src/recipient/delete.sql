DELETE FROM recipient WHERE campaign = :campaign AND post = :post;
