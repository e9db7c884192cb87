-- The system's own door: which declarations there are and whose, and nothing else. Each is then read as that agency.
create policy upkeep on conflict_of_interest for select to current_user using (true);

create function conflict_home() returns table (id uuid, agency uuid)
    language sql stable security definer set search_path = public, pg_temp
    as 'select id, agency from conflict_of_interest order by id';
revoke all on function conflict_home() from public;
grant execute on function conflict_home() to ${app};
