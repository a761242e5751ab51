insert into data_set (name) values ('border');
