-- What is agreed upon with senders: every version as it was made; of those that hold the newest counts.
create table sender_agreement (
    id varchar(20) not null primary key,
    sender varchar(8) not null,
    version_number integer not null,
    from_day date not null,
    until_day date not null,
    content ${text} not null,
    made_by varchar(80) not null,
    made_at timestamp(6) with time zone not null,
    ended_by varchar(80),
    ended_at timestamp(6) with time zone
);
insert into data_set (name) values ('agreements');
create unique index sender_agreement_of on sender_agreement (sender, version_number);
