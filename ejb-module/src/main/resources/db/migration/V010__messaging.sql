-- What was received, what is owed in answer, what was sent. Nothing here is ever deleted.
create table interchange (
    id varchar(64) not null primary key,
    channel varchar(8) not null,
    sender varchar(8),
    organisation varchar(20),
    control_reference varchar(35),
    received_at timestamp(6) with time zone not null,
    state varchar(16) not null,
    test boolean not null,
    size_in_bytes bigint not null,
    quarantine_cause varchar(2000)
);
create index interchange_by_time on interchange (received_at);
create index interchange_by_state on interchange (state, received_at);
create index interchange_by_sender on interchange (sender, received_at);
create index interchange_by_reference on interchange (control_reference);

create table interchange_content (
    interchange_id varchar(64) not null primary key,
    content ${blob} not null
);

create table interchange_message (
    interchange_id varchar(64) not null,
    ordinal integer not null,
    reference varchar(35) not null,
    declaration_id varchar(70),
    state varchar(32) not null,
    faults ${text} not null,
    warnings ${text} not null,
    primary key (interchange_id, ordinal)
);
create index interchange_message_by_reference on interchange_message (interchange_id, reference);
create index interchange_message_by_declaration on interchange_message (declaration_id);

-- A sender's control references: one that was used in the last 400 days makes a duplicate.
create table sender_reference (
    sender varchar(8) not null,
    control_reference varchar(35) not null,
    interchange_id varchar(64) not null,
    used_at timestamp(6) with time zone not null,
    primary key (sender, control_reference)
);

create sequence outbox_sequence start with 50 increment by 50;
create table outbox (
    id bigint not null primary key,
    owed_at timestamp(6) with time zone not null,
    interchange_id varchar(64) not null,
    type varchar(8) not null,
    state varchar(8) not null,
    reply ${text} not null
);
create index outbox_by_state on outbox (state, owed_at, id);

create table mailbox (
    cursor_number bigint not null primary key,
    recipient varchar(8) not null,
    type varchar(8) not null,
    control_reference varchar(14) not null unique,
    in_reply_to varchar(35) not null,
    interchange_id varchar(64) not null,
    declaration_id varchar(70),
    declaration_key varchar(23),
    created_at timestamp(6) with time zone not null,
    channel varchar(8) not null,
    delivered boolean not null
);
create index mailbox_by_recipient on mailbox (recipient, cursor_number);
create index mailbox_by_declaration on mailbox (declaration_key, cursor_number);
create index mailbox_by_delivery on mailbox (delivered, cursor_number);

create table mailbox_content (
    cursor_number bigint not null primary key,
    content ${blob} not null
);

-- Held by the one writer of replies while it works: the last cursor and the last control reference it gave.
create table reply_counter (
    id smallint not null primary key,
    last_cursor bigint not null,
    last_reference bigint not null
);
insert into reply_counter (id, last_cursor, last_reference) values (1, 0, 0);

create table dead_letter (
    id varchar(36) not null primary key,
    queue varchar(64) not null,
    message_key varchar(200) not null,
    cause varchar(2000) not null,
    given_up_at timestamp(6) with time zone not null,
    content ${blob} not null,
    sent_again_at timestamp(6) with time zone,
    sent_again_by varchar(64)
);
create index dead_letter_by_time on dead_letter (given_up_at);

-- How often work that came back from the broker was begun once more.
create table work_begun_again (
    work varchar(200) not null primary key,
    begun integer not null,
    begun_at timestamp(6) with time zone not null
);
