-- The outbox holds what is owed now, and nothing else: what was sent is in the mailbox, what could not be written is a dead letter.
delete from outbox where state <> 'OWED';
drop index outbox_by_state;
alter table outbox drop column state;
create index outbox_by_time on outbox (owed_at, id);

-- Replies that a folder or a queue has still to get; a reply by HTTP is delivered in the mailbox.
create table delivery (
    cursor_number bigint not null primary key
);
insert into delivery (cursor_number) select cursor_number from mailbox where delivered = false;
drop index mailbox_by_delivery;
alter table mailbox drop column delivered;
