-- The longest that the message formats allow.
alter table claim alter column debtor set data type varchar(35);
alter table declaration_line alter column net_kilograms set data type numeric(24, 6);
