-- What refused the messages of a sender: a row for each number of each refused message; ordinal 0 is an interchange
-- refused as a whole. One row of each message counts 1 and the others 0, so that messages can be counted too.
-- Trials leave none.
create table refusal (
    interchange_id varchar(64) not null,
    ordinal integer not null,
    code varchar(64) not null,
    sender varchar(8) not null,
    received_at timestamp(6) with time zone not null,
    message_count smallint not null,
    primary key (interchange_id, ordinal, code)
);
create index refusal_of on refusal (sender, received_at);

-- Which replies answer an interchange.
create index mailbox_by_interchange on mailbox (interchange_id, cursor_number);
