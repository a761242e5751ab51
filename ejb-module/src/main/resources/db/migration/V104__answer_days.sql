-- The last day for what a declarant has to send, of each version: documents, a new version, or the final declaration.
alter table declaration_version add column answer_by date;
alter table declaration add column answer_by date;

update declaration_version set answer_by = (
        select d.final_by from declaration d where d.declaration_key = declaration_version.declaration_key)
    where state in ('RELEASED_PROVISIONAL', 'OVERDUE');
update declaration_version set answer_by = (
        select max(c.answer_by) from control_order c
        where c.declaration_id = declaration_version.declaration_id and c.ended_at is null)
    where state = 'DOC_CONTROL';
update declaration set answer_by = (
        select v.answer_by from declaration_version v
        where v.declaration_key = declaration.declaration_key and v.version_number = declaration.version_number)
    where state in ('RELEASED_PROVISIONAL', 'OVERDUE', 'DOC_CONTROL');

alter table declaration drop column final_by;
