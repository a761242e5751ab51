-- One row a declaration: where the version stands that counts, with the columns that lists filter and sort by.
-- The latest version may be another: a correction that was refused while the version before it still stands.
create table declaration (
    declaration_key varchar(23) not null primary key,
    version_number integer not null,
    latest_version integer not null,
    direction varchar(6) not null,
    category varchar(10) not null,
    state varchar(20) not null,
    lane varchar(20) not null,
    office varchar(6) not null,
    declarant varchar(9) not null,
    importer_name varchar(200),
    first_commodity varchar(8) not null,
    first_description varchar(300) not null,
    line_count integer not null,
    statistical_value bigint not null,
    total_charges bigint not null,
    reasons varchar(1000) not null,
    transport_identity varchar(50),
    goods_number varchar(35),
    goods_position varchar(35),
    received_at timestamp(6) with time zone not null,
    state_since timestamp(6) with time zone not null,
    released_at timestamp(6) with time zone,
    running_number varchar(16),
    stopped boolean not null
);
create index declaration_waiting on declaration (state, state_since);
create index declaration_waiting_at on declaration (office, state, state_since);
create index declaration_received on declaration (received_at);
create index declaration_of on declaration (declarant, received_at);
create index declaration_released on declaration (released_at, office, stopped);
create index declaration_value on declaration (statistical_value);
create index declaration_goods on declaration (goods_number, goods_position);
create index declaration_number on declaration (running_number);

-- Every version with its content as taken; only state, lane and release change later.
create table declaration_version (
    declaration_id varchar(25) not null primary key,
    declaration_key varchar(23) not null,
    version_number integer not null,
    state varchar(20) not null,
    lane varchar(20) not null,
    reasons varchar(1000) not null,
    importer_name varchar(200),
    running_number varchar(16),
    total_charges bigint not null,
    decided_at timestamp(6) with time zone not null,
    released_at timestamp(6) with time zone,
    content ${text} not null
);
create index declaration_version_of on declaration_version (declaration_key, version_number);

create table declaration_line (
    declaration_id varchar(25) not null,
    item integer not null,
    commodity varchar(8) not null,
    origin varchar(3),
    procedure_code varchar(4),
    statistical_value bigint,
    net_kilograms numeric(16, 3),
    charges bigint not null,
    primary key (declaration_id, item)
);
create index declaration_line_by_commodity on declaration_line (commodity, declaration_id);

-- What a declaration is found by, in capital letters and digits.
create table declaration_word (
    word varchar(40) ${byteOrder} not null,
    declaration_key varchar(23) not null,
    primary key (word, declaration_key)
);
create index declaration_word_of on declaration_word (declaration_key);
