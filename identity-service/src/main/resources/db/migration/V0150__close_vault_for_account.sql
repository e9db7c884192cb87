-- Until when somebody opens nothing sealed, because the second factor was renewed: the same at every agency of the person.
alter table account add vault_closed_until timestamptz;

-- Who is let in at one more agency meanwhile brings it along.
create function vault_closed_until(wanted uuid) returns timestamptz
    language sql stable security definer set search_path = public
    as 'select max(vault_closed_until) from account where id = wanted';
revoke all on function vault_closed_until(uuid) from public;
grant execute on function vault_closed_until(uuid) to ${app};
