-- The register of sellers and the users of Treff are a data set.
insert into data_set (name) values ('voec');

-- What was reported by Treff. Nothing is ever deleted.
create sequence treff_report_sequence start with 50 increment by 50;
create table treff_report (
    id bigint not null primary key,
    reference varchar(35) not null unique,
    organisation varchar(9) not null,
    shipment_number varchar(35) not null,
    reported_at timestamp(6) with time zone not null,
    goods ${text} not null,
    unique (organisation, shipment_number)
);
create index treff_report_by_shipment on treff_report (shipment_number);
