-- How often somebody gave back stood where the days that are left stand, and was read as such.
update message set days = null where kind = 'RETURNS_REPEATED';
