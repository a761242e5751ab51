-- Transports as the border sees them: found by their plate, with everything on board as it was last assessed.
create table border_transport (
    mrn varchar(18) not null primary key,
    mode varchar(4) not null,
    plate varchar(35) not null,
    identification_number varchar(35) not null,
    type_of_identification varchar(4) not null,
    country varchar(2) not null,
    carrier_name varchar(70) not null,
    operator_name varchar(70) not null,
    office varchar(8) not null,
    estimated_arrival timestamp(6) with time zone not null,
    scheduled_arrival timestamp(6) with time zone not null,
    state varchar(12) not null,
    active boolean not null,
    arrived_at timestamp(6) with time zone,
    entered_at timestamp(6) with time zone,
    selected boolean not null,
    selected_why varchar(560),
    -- The light as it was last given, or as it would be; empty when green.
    hindrances ${text} not null,
    green boolean not null,
    gaps ${text} not null,
    houses ${text} not null,
    masters_expected integer not null,
    houses_expected integer not null,
    houses_ready integer not null,
    assessed_at timestamp(6) with time zone not null,
    -- How long the last assessment took, microseconds: costly ones are not repeated at once.
    assessment_cost bigint not null,
    changed_at timestamp(6) with time zone not null
);
create index border_transport_by_plate on border_transport (plate, active);
create index border_transport_by_office on border_transport (office, state, estimated_arrival);
create index border_transport_by_change on border_transport (office, changed_at);

-- Transports of which something has changed since they were assessed. Only ever added to by whoever changes something,
-- so that nobody waits for anybody.
create sequence border_touch_sequence start with 50 increment by 50;
create table border_touch (
    id bigint not null primary key,
    transport varchar(18) not null,
    touched_at timestamp(6) with time zone not null
);
create index border_touch_by_transport on border_touch (transport);

-- What cameras saw and what they were answered. Never changed, but for the transport that an officer chooses.
create table border_observation (
    observation_id varchar(36) not null primary key,
    office varchar(8) not null,
    camera varchar(3) not null,
    plate varchar(35) not null,
    country varchar(2),
    observed_at timestamp(6) with time zone not null,
    received_at timestamp(6) with time zone not null,
    signal varchar(5) not null,
    transport varchar(18),
    hindrances ${text} not null,
    offers ${text} not null,
    chosen varchar(18),
    chosen_by varchar(60)
);
create index border_observation_by_plate on border_observation (plate, office, observed_at);
create index border_observation_by_office on border_observation (office, received_at);
create index border_observation_by_transport on border_observation (transport, received_at);

-- What happened to a transport at the border, for its history.
create sequence border_event_sequence start with 50 increment by 50;
create table border_event (
    id bigint not null primary key,
    transport varchar(18) not null,
    office varchar(8) not null,
    happened_at timestamp(6) with time zone not null,
    what varchar(20) not null,
    actor varchar(80) not null,
    signal varchar(5) not null,
    hindrances ${text} not null,
    details varchar(560) not null
);
create index border_event_by_transport on border_event (transport, happened_at, id);
create index border_event_by_office on border_event (office, happened_at);

-- What follows from a decision and is not done yet: signals of houses and goods that enter.
create sequence border_follow_up_sequence start with 50 increment by 50;
create table border_follow_up (
    id bigint not null primary key,
    transport varchar(18) not null,
    office varchar(8) not null,
    decided_at timestamp(6) with time zone not null,
    routing ${text} not null,
    released ${text} not null
);

-- What officers decided of houses; the last one counts.
create sequence border_selection_sequence start with 50 increment by 50;
create table border_selection (
    id bigint not null primary key,
    house varchar(18) not null,
    selection varchar(20) not null,
    reason varchar(560) not null,
    actor varchar(80) not null,
    selected_at timestamp(6) with time zone not null
);
create index border_selection_by_house on border_selection (house, id);

-- The routing log, numbered without gaps by one writer at a time.
create table routing_position (
    id integer not null primary key,
    last_number bigint not null
);
insert into routing_position (id, last_number) values (1, 0);
create table routing_signal (
    number bigint not null primary key,
    id varchar(36) not null,
    given_at timestamp(6) with time zone not null,
    routing varchar(13) not null,
    location varchar(11),
    house varchar(18) not null,
    document_number varchar(70) not null,
    document_type varchar(4) not null,
    receptacle varchar(35),
    transport varchar(18) not null,
    identification_number varchar(35) not null,
    type_of_identification varchar(4) not null,
    estimated_arrival timestamp(6) with time zone not null,
    scheduled_arrival timestamp(6) with time zone not null
);
create unique index routing_signal_by_id on routing_signal (id);
create index routing_signal_by_house on routing_signal (house, number);
create table routing_viewer (
    participant varchar(35) not null,
    number bigint not null,
    primary key (participant, number)
);
create index routing_viewer_by_number on routing_viewer (number);

-- Who presented goods that others reported.
create sequence border_presenter_sequence start with 50 increment by 50;
create table border_presenter (
    id bigint not null primary key,
    participant varchar(35) not null,
    house varchar(18) not null,
    presented_at timestamp(6) with time zone not null
);
create index border_presenter_by_house on border_presenter (house);

-- Requests that are answered later: presentations and arrivals by message.
create table border_request (
    request_id varchar(36) not null primary key,
    kind varchar(12) not null,
    participant varchar(35) not null,
    received_at timestamp(6) with time zone not null,
    accepted boolean not null,
    faults ${text} not null,
    body ${blob} not null
);

-- What other parts of customs have to do because goods have entered, each once.
create sequence border_effect_sequence start with 50 increment by 50;
create table border_effect (
    id bigint not null primary key,
    kind varchar(20) not null,
    reference varchar(560) not null,
    transport varchar(18) not null,
    owed_at timestamp(6) with time zone not null,
    tries integer not null,
    next_try_at timestamp(6) with time zone,
    done_at timestamp(6) with time zone,
    outcome varchar(560)
);
create index border_effect_to_do on border_effect (next_try_at);
create index border_effect_by_transport on border_effect (transport);
create unique index border_effect_once on border_effect (kind, reference);

-- Queue tickets of the manned desk, numbered anew each day.
create sequence border_ticket_sequence start with 50 increment by 50;
create table border_ticket (
    id bigint not null primary key,
    office varchar(8) not null,
    ticket_day date not null,
    number integer not null,
    transport varchar(18),
    plate varchar(35) not null,
    language varchar(2) not null,
    taken_at timestamp(6) with time zone not null,
    called_at timestamp(6) with time zone,
    called_by varchar(60),
    done_at timestamp(6) with time zone
);
create unique index border_ticket_once on border_ticket (office, ticket_day, number);
create index border_ticket_by_transport on border_ticket (transport);

-- What the sandbox remembers for the systems that it stands in for.
create table sandbox_register (
    kind varchar(20) not null,
    reference varchar(70) not null,
    happened_at timestamp(6) with time zone not null,
    primary key (kind, reference)
);
