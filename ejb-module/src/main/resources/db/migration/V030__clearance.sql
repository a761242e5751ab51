create table decision (
    declaration_id varchar(25) not null primary key,
    decided_at timestamp(6) with time zone not null,
    content ${text} not null
);

-- The next running number of a unit and year that nobody has taken.
create table running_number (
    unit varchar(6) not null,
    in_year integer not null,
    next_number bigint not null,
    primary key (unit, in_year)
);

create sequence control_order_sequence start with 50 increment by 50;
create table control_order (
    id bigint not null primary key,
    declaration_id varchar(25) not null,
    declaration_key varchar(23) not null,
    kind varchar(10) not null,
    reasons varchar(1000) not null,
    office varchar(6) not null,
    placed_at timestamp(6) with time zone not null,
    answer_by date,
    ended_at timestamp(6) with time zone,
    ending varchar(32),
    ended_by varchar(80)
);
create index control_order_of on control_order (declaration_key, id);
create index control_order_for on control_order (declaration_id);
create index control_order_due on control_order (office, ended_at, answer_by);

create table claim (
    declaration_id varchar(25) not null primary key,
    debtor varchar(11) not null,
    payer varchar(16) not null,
    credit_account varchar(8),
    by_charge varchar(4000) not null,
    total bigint not null,
    registered_at timestamp(6) with time zone not null
);
create index claim_by_debtor on claim (debtor, registered_at);

create table credit_balance (
    credit_account varchar(8) not null primary key,
    drawn bigint not null
);

create table credit_drawing (
    declaration_id varchar(25) not null primary key,
    credit_account varchar(8) not null,
    amount bigint not null,
    given_back boolean not null
);
create index credit_drawing_of on credit_drawing (credit_account);
