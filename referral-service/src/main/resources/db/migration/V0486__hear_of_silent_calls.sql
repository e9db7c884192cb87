-- An emergency in which nobody has offered a place after a quarter of an hour: whoever asked hears of it, once. When it was looked at
-- stands in the call, so no restart and no second replica looks again.
alter table call add column looked_at timestamptz;
grant update (looked_at) on call to ${app};
create index call_silent on call (called_at) where status = 'OPEN' and urgency = 'EMERGENCY' and looked_at is null;

create function due_silent_call(before timestamptz) returns table (id uuid, agency uuid)
    language sql stable security definer set search_path = public
    as $$
        select id, sender from call
        where status = 'OPEN' and urgency = 'EMERGENCY' and looked_at is null and called_at <= before
        order by called_at limit 200
    $$;
revoke all on function due_silent_call(timestamptz) from public;
grant execute on function due_silent_call(timestamptz) to ${app};
