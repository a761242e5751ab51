-- Mails that are owed, and when they left. An address gets one mail about a master.
create sequence mail_sequence start with 50 increment by 50;
create table mail (
    id bigint not null primary key,
    master varchar(18) not null,
    waybill varchar(70) not null,
    address varchar(512) not null,
    queued_at timestamp(6) with time zone not null,
    tries integer not null,
    -- Empty when it has left or was given up.
    next_try_at timestamp(6) with time zone,
    sent_at timestamp(6) with time zone,
    trouble varchar(560)
);
create unique index mail_once on mail (master, address);
create index mail_to_send on mail (next_try_at);
create index mail_by_age on mail (queued_at);
