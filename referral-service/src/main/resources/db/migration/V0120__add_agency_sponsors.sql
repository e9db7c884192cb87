-- On probation an agency works with its sponsors only.
alter table agency add column sponsors uuid[] not null default '{}';
