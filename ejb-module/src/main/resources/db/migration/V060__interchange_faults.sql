-- Why an interchange was refused as a whole; empty for those that were registered before.
alter table interchange add column faults ${text};
