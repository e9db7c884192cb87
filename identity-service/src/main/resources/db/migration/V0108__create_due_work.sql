-- Jobs learn from these functions only what is due and for whom, then act as that agency. The policies are for the functions' owner alone.
create policy narrow_function on consent for select to current_user using (true);
create policy narrow_function on disclosure_grant for select to current_user using (true);

create function due_consents(moment timestamptz, most integer) returns table (id uuid, agency uuid)
    language sql stable security definer set search_path = public
    as 'select id, owner from consent where state = ''GIVEN'' and ends_at <= moment order by ends_at limit most';
revoke all on function due_consents(timestamptz, integer) from public;
grant execute on function due_consents(timestamptz, integer) to ${app};

create function due_grants(moment timestamptz, most integer) returns table (id uuid, agency uuid)
    language sql stable security definer set search_path = public
    as 'select id, owner from disclosure_grant where ended_at is null and closes_at <= moment order by closes_at limit most';
revoke all on function due_grants(timestamptz, integer) from public;
grant execute on function due_grants(timestamptz, integer) to ${app};
