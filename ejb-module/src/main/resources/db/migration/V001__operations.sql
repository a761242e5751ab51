-- The latest instant a replaying sandbox clock has shown, so that a restart never goes back in time.
create table clock_mark (
    id smallint not null primary key,
    shown timestamp(3) with time zone not null
);
