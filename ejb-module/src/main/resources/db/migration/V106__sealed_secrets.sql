-- Secrets of webhooks are kept sealed (decision 0024), which makes them longer. What was kept
-- readable before opens no more: its webhooks are set up again.
alter table feed_webhook alter column secret set data type varchar(500);
