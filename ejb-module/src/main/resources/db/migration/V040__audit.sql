-- Append only: no statement of the application updates or deletes an entry or a seal.
create sequence audit_sequence start with 50 increment by 50;
create table audit_entry (
    id bigint not null primary key,
    happened_at timestamp(6) with time zone not null,
    subject varchar(100) not null,
    actor varchar(100) not null,
    what varchar(64) not null,
    details ${text} not null
);
create index audit_entry_of on audit_entry (subject, id);

-- Entries that wait for their seal.
create table audit_pending (
    entry_id bigint not null primary key
);

create table audit_seal (
    seal_number bigint not null primary key,
    entry_id bigint not null unique,
    hash varchar(64) not null
);

-- Held by the one sealer while it works.
create table audit_head (
    id smallint not null primary key,
    seal_number bigint not null,
    hash varchar(64) not null
);
insert into audit_head (id, seal_number, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

${onPostgresql} create function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'the audit record is append only'; end $$;
${onPostgresql} create trigger audit_entry_stays before update or delete or truncate on audit_entry for each statement execute function refuse_change();
${onPostgresql} create trigger audit_seal_stays before update or delete or truncate on audit_seal for each statement execute function refuse_change();
