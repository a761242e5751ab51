-- What one way does not take for days must cost the others nothing: each finds its own.
alter table delivery add column channel varchar(8);
alter table delivery add column recipient varchar(8);
update delivery set
    channel = (select m.channel from mailbox m where m.cursor_number = delivery.cursor_number),
    recipient = (select m.recipient from mailbox m where m.cursor_number = delivery.cursor_number);
alter table delivery alter column channel set not null;
alter table delivery alter column recipient set not null;
create index delivery_by_way on delivery (channel, recipient, cursor_number);
