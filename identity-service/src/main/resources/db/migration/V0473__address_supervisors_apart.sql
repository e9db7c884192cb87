-- Something that may concern two persons of one agency is for the supervisors who work with neither: who works with the one who is meant does not hear of it.
alter table task drop constraint task_addressee_check;
alter table task add constraint task_addressee_check check (addressee in ('ASSIGNED', 'SUPERVISORS', 'SUPERVISORS_APART'));
