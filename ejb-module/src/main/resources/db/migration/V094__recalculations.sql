-- Which version each version of a recalculation (EB, RE, SO) recalculates.
create table recalculation (
    declaration_id varchar(25) not null primary key,
    original_id varchar(25) not null,
    original_key varchar(23) not null
);
create index recalculation_of on recalculation (original_key);

-- The last day for the final declaration, of a provisional one.
alter table declaration add column final_by date;

-- A claim that changes what another declaration owed: both are named, its amounts are the difference.
alter table claim add column corrects varchar(25);
create index claim_correcting on claim (corrects);

-- Provisional declarations that an officer released before there was a word for it.
update declaration_version set state = 'RELEASED_PROVISIONAL'
    where state = 'RELEASED' and declaration_key in (
        select declaration_key from declaration where category = 'FO' and state = 'RELEASED');
update declaration set state = 'RELEASED_PROVISIONAL', final_by = cast(released_at as date) + interval '10' day
    where category = 'FO' and state = 'RELEASED';
