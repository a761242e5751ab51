-- Documents of declarations, and their bytes in pieces. Nothing is ever changed or deleted.
create table document (
    id varchar(36) not null primary key,
    declaration_key varchar(23) not null,
    document_type varchar(20) not null,
    file_name varchar(200) not null,
    file_kind varchar(4) not null,
    sender varchar(60) not null,
    size_bytes bigint not null,
    sha256 varchar(64) not null,
    received_at timestamp(6) with time zone not null,
    unique (declaration_key, document_type, sha256)
);

create table document_piece (
    document_id varchar(36) not null,
    place integer not null,
    content ${blob} not null,
    primary key (document_id, place)
);
