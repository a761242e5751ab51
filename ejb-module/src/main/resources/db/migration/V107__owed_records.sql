-- A light is told before the record has it: what follows from an observation, its entry in the record too, is owed by this row.
alter table border_follow_up alter column transport drop not null;
alter table border_follow_up add column observation varchar(36);
