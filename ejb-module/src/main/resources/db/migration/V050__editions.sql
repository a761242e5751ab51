-- Law and registers as data: editions of files, each with its records. Nothing here is ever deleted.
-- The row of a data set names the edition in force and is locked while another one is loaded.
create table data_set (
    name varchar(40) not null primary key,
    edition_id bigint
);
insert into data_set (name) values ('tariff');
insert into data_set (name) values ('exchange-rates');
insert into data_set (name) values ('codes');
insert into data_set (name) values ('explanations');
insert into data_set (name) values ('risk-profiles');
insert into data_set (name) values ('parties');

create sequence data_edition_sequence start with 50 increment by 50;
create table data_edition (
    id bigint not null primary key,
    data_set varchar(40) not null,
    label varchar(60) not null,
    hash varchar(64) not null,
    loaded_at timestamp(6) with time zone not null,
    records integer not null,
    files ${text} not null,
    unique (data_set, hash)
);

create sequence data_record_sequence start with 500 increment by 500;
create table data_record (
    id bigint not null primary key,
    edition_id bigint not null references data_edition (id),
    kind varchar(40) not null,
    code varchar(64) not null,
    valid_from date not null,
    valid_until date not null,
    content ${text} not null
);
create index data_record_by_kind on data_record (edition_id, kind, id);
create index data_record_by_code on data_record (kind, code, valid_from);
