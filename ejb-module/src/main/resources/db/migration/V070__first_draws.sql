-- The row that first draws on any account lock, so that two of them do not both make the account's row.
insert into credit_balance (credit_account, drawn) values ('', 0);
