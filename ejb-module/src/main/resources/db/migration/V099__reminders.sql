-- Of what a declarant is to be reminded, and when next.
create table reminder (
    declaration_key varchar(23) not null primary key,
    declaration_id varchar(25) not null,
    kind varchar(20) not null,
    next_at timestamp(6) with time zone not null,
    times_sent integer not null
);
create index reminder_by_time on reminder (next_at);
