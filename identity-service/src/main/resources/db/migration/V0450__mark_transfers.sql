-- A grant may belong to the transfer of a whole case.
alter table disclosure_grant add transfer boolean not null default false;
