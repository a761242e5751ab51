-- By what goods are known again: goods number and position (P), invoice and issuer (I), container (C). The moment is
-- that of receipt and the declaration's key behind it, so that the newest of a sign are found by the key alone.
-- Declarations from before this are found again by goods number and position only.
create table goods_sign (
    sign varchar(100) ${byteOrder} not null,
    moment varchar(64) ${byteOrder} not null,
    declaration_key varchar(23) not null,
    primary key (sign, moment)
);
insert into goods_sign (sign, moment, declaration_key)
    select 'P ' || goods_number || ' ' || coalesce(trim(leading '0' from goods_position), ''),
        to_char(received_at, 'YYYYMMDDHH24MISS') || ' ' || declaration_key, declaration_key
    from declaration
    where length(goods_number) = 15 and category in ('FU', 'MA', 'KO', 'FO', 'EN')
        and state not in ('REJECTED', 'CANCELLED');
drop index declaration_goods;

insert into data_set (name) values ('doubles');

-- Two declarations that seem to be about the same goods, why, and what an officer made of it.
create table double_finding (
    later_key varchar(23) not null,
    earlier_key varchar(23) not null,
    later_id varchar(25) not null,
    earlier_id varchar(25) not null,
    strength varchar(10) not null,
    points integer not null,
    reasons ${text} not null,
    found_at timestamp(6) with time zone not null,
    state varchar(12) not null,
    judged_at timestamp(6) with time zone,
    judged_by varchar(80),
    remark varchar(500),
    primary key (later_key, earlier_key)
);
create index double_finding_of on double_finding (earlier_key);
create index double_finding_open on double_finding (state, found_at);
