-- A plate that may have been misread is found by its beginning or its ending: one character is wrong at most.
alter table border_transport add column plate_beginning varchar(3) default '' not null;
alter table border_transport add column plate_ending varchar(3) default '' not null;
update border_transport set plate_beginning = left(plate, 3), plate_ending = right(plate, 3);
create index border_transport_by_beginning on border_transport (plate_beginning, active);
create index border_transport_by_ending on border_transport (plate_ending, active);

-- Nothing is looked for by this; each change had to write it.
drop index border_transport_by_change;
