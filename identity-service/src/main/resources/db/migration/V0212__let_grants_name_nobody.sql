-- The only worker that a grant named may be put on the person's never-list: then it names nobody until others are named.
alter table disclosure_grant drop constraint disclosure_grant_workers_check;
