insert into data_set (name) values ('statistics-masks');
insert into data_set (name) values ('exemptions');
