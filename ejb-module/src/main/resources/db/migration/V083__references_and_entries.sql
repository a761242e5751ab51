-- What house consignments refer to, so that whoever decides on it finds them.
create sequence movement_reference_sequence start with 50 increment by 50;
create table movement_reference (
    id bigint not null primary key,
    mrn varchar(18) not null,
    reference varchar(110) not null
);
create index movement_reference_by_mrn on movement_reference (mrn);
create index movement_reference_by_reference on movement_reference (reference);

-- Houses that have entered, and with which transport.
create table border_entered (
    house varchar(18) not null primary key,
    transport varchar(18) not null,
    entered_at timestamp(6) with time zone not null
);
