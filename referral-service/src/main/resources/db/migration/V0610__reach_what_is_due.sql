-- Where as many failed as a list was long, nobody came to what was due behind them. Whoever looks says how many it takes, and asks for more;
-- one of the release before, which says nothing, has its 200.
drop function due_offer(timestamptz);
create function due_offer(at timestamptz, most integer default 200) returns table (id uuid, agency uuid)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select i.id, i.receiver from invitation i where i.status = 'OFFERED' and i.held_until <= at order by i.held_until limit most
$$;

drop function due_call(timestamptz);
create function due_call(at timestamptz, most integer default 200) returns table (id uuid, agency uuid)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select c.id, c.sender from call c
    where c.status = 'OPEN' and c.closes_at <= at
      and not exists (select from invitation i where i.call = c.id and i.status = 'OFFERED' and i.held_until > at)
    order by c.closes_at limit most
$$;

drop function due_silent_call(timestamptz);
create function due_silent_call(before timestamptz, most integer default 200) returns table (id uuid, agency uuid)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select c.id, c.sender from call c
    where c.status = 'OPEN' and c.urgency = 'EMERGENCY' and c.looked_at is null and c.called_at <= before
    order by c.called_at limit most
$$;

revoke all on function due_offer(timestamptz, integer), due_call(timestamptz, integer), due_silent_call(timestamptz, integer) from public;
grant execute on function due_offer(timestamptz, integer), due_call(timestamptz, integer), due_silent_call(timestamptz, integer) to ${app};
