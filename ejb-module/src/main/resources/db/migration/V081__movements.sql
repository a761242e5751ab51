-- What was handed in to Digitoll and what it came to; what stands, and by which keys it is found. Versions and submissions are never deleted.
create table movement_submission (
    request_id varchar(36) not null primary key,
    organisation varchar(35) not null,
    supplier varchar(35),
    kind varchar(20) not null,
    mode varchar(4) not null,
    action varchar(8) not null,
    mrn varchar(18),
    received_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone not null,
    accepted boolean not null,
    result ${text} not null,
    body ${blob} not null
);
create index movement_submission_by_mrn on movement_submission (mrn, received_at);

-- Which request an Idempotency-Key of an organisation stands for.
create table movement_idempotency (
    organisation varchar(35) not null,
    idempotency_key varchar(255) not null,
    digest varchar(64) not null,
    request_id varchar(36) not null,
    claimed_at timestamp(6) with time zone not null,
    primary key (organisation, idempotency_key)
);

create table movement_message (
    mrn varchar(18) not null primary key,
    kind varchar(20) not null,
    mode varchar(4) not null,
    organisation varchar(35) not null,
    representative varchar(35),
    version integer not null,
    active boolean not null,
    reasons varchar(500) not null,
    held_lanes varchar(200) not null,
    own_key varchar(500) not null,
    document_number varchar(70),
    document_type varchar(4),
    carrier varchar(40),
    master_key varchar(500),
    direct_key varchar(500),
    receptacle varchar(35),
    weight numeric(24, 6) not null,
    updated_at timestamp(6) with time zone not null,
    times_asked integer not null,
    ask_at timestamp(6) with time zone
);
create index movement_message_by_key on movement_message (own_key);
create index movement_message_by_master on movement_message (master_key);
create index movement_message_by_transport on movement_message (direct_key);
create index movement_message_by_receptacle on movement_message (receptacle);
create index movement_message_to_ask on movement_message (ask_at);

-- The keys of active messages: no two have the same.
create table movement_key (
    own_key varchar(500) not null primary key,
    mrn varchar(18) not null
);

-- What active transports and masters expect below them.
create sequence movement_expected_sequence start with 50 increment by 50;
create table movement_expected (
    id bigint not null primary key,
    mrn varchar(18) not null,
    place integer not null,
    role varchar(10) not null,
    link_key varchar(500) not null,
    document_number varchar(70),
    document_type varchar(4)
);
create index movement_expected_by_mrn on movement_expected (mrn, place);
create index movement_expected_by_key on movement_expected (link_key, role);

-- Links by active relation messages.
create table movement_relation (
    mrn varchar(18) not null primary key,
    parent varchar(18) not null,
    child varchar(18) not null
);
create index movement_relation_by_parent on movement_relation (parent);
create index movement_relation_by_child on movement_relation (child);

create table movement_version (
    mrn varchar(18) not null,
    version integer not null,
    action varchar(8) not null,
    request_id varchar(36) not null,
    received_at timestamp(6) with time zone not null,
    kept_at timestamp(6) with time zone not null,
    body ${blob} not null,
    primary key (mrn, version)
);
