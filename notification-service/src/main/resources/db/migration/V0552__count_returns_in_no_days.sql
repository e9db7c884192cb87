-- How often somebody gave back stood where the days that are left stand, and was read as such.
alter table message no force row level security;
update message set days = null where kind = 'RETURNS_REPEATED';
alter table message force row level security;
