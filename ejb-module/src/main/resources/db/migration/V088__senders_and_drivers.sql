-- Whoever takes a queue ticket holds this row until the ticket is kept: numbers of a day have no gaps.
create table border_ticket_turn (
    id integer not null primary key
);
insert into border_ticket_turn (id) values (1);
create index border_ticket_by_plate on border_ticket (office, plate);
create index border_ticket_by_time on border_ticket (office, taken_at);

-- What a sender looks through, the latest first.
create index movement_message_by_organisation on movement_message (organisation, updated_at);
create index movement_message_by_representative on movement_message (representative, updated_at);
create index movement_message_by_document on movement_message (document_number);
create index movement_submission_by_organisation on movement_submission (organisation, received_at);
create index movement_submission_by_supplier on movement_submission (supplier, received_at);
