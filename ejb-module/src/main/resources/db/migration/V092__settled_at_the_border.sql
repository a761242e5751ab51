-- What an officer made of an observation for which there is nothing to do any more.
alter table border_observation add column settled_at timestamp(6) with time zone;
alter table border_observation add column settled_by varchar(80);
alter table border_observation add column settled_why varchar(560);

-- The masters on board with the sums of their houses, as they were last assessed, and how many houses hang on the transport itself.
-- What was assessed before this shows all its houses in one list.
alter table border_transport add column masters ${text} default '' not null;
alter table border_transport add column direct_houses integer default 0 not null;
update border_transport set direct_houses = houses_expected;

-- Lists of the board go by states first, so that what has entered is not looked at; a plate that may be misread goes by what is active.
drop index border_transport_by_office;
create index border_transport_by_state on border_transport (state, office, estimated_arrival);
create index border_transport_active on border_transport (office, active, estimated_arrival);
