-- When time alone has something to do to a message, next.
create table border_expiry (
    mrn varchar(18) not null primary key,
    -- The estimated arrival of a transport, the last update of a consignment.
    counted_from timestamp(6) with time zone not null,
    look_at timestamp(6) with time zone not null,
    reminded boolean not null
);
create index border_expiry_by_time on border_expiry (look_at);
