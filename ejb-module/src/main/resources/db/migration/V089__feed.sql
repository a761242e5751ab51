-- What organisations are told without asking. Events wait without a number until the one numbering writer gives them
-- their place, so that they become visible in order.
create sequence feed_sequence start with 50 increment by 50;
create table feed_waiting (
    id bigint not null primary key,
    reader varchar(35) not null,
    topic varchar(8) not null,
    kind varchar(24) not null,
    happened_at timestamp(6) with time zone not null,
    -- What it is about: a request, a signal or an MRN.
    reference varchar(36) not null,
    -- The body, where it cannot be had by the reference later on.
    details varchar(2000)
);
create index feed_waiting_in_order on feed_waiting (happened_at, id);
create table feed_event (
    number bigint not null primary key,
    reader varchar(35) not null,
    topic varchar(8) not null,
    kind varchar(24) not null,
    happened_at timestamp(6) with time zone not null,
    reference varchar(36) not null,
    details varchar(2000)
);
create index feed_event_by_reader on feed_event (reader, number);
create table feed_head (
    id smallint not null primary key,
    last_number bigint not null
);
insert into feed_head (id, last_number) values (1, 0);
-- Up to where the events of a reader are no longer kept.
create table feed_forgotten (
    reader varchar(35) not null primary key,
    number bigint not null
);

-- Addresses that events are delivered to.
create table feed_webhook (
    id varchar(36) not null primary key,
    reader varchar(35) not null,
    topics varchar(60) not null,
    url varchar(2000) not null,
    secret varchar(80) not null,
    created_at timestamp(6) with time zone not null,
    state varchar(8) not null,
    -- The last event that was delivered, or that is not for this address.
    delivered bigint not null,
    tries integer not null,
    failing_since timestamp(6) with time zone,
    next_try_at timestamp(6) with time zone not null,
    -- Until when somebody is delivering.
    leased_until timestamp(6) with time zone,
    trouble varchar(560)
);
create index feed_webhook_by_reader on feed_webhook (reader);
create index feed_webhook_to_do on feed_webhook (state, next_try_at);

-- Every delivery that was tried.
create sequence feed_delivery_sequence start with 50 increment by 50;
create table feed_delivery (
    id bigint not null primary key,
    webhook varchar(36) not null,
    number bigint not null,
    tried_at timestamp(6) with time zone not null,
    millis integer not null,
    status integer,
    trouble varchar(560)
);
create index feed_delivery_by_webhook on feed_delivery (webhook, id);
create index feed_delivery_by_age on feed_delivery (tried_at);
