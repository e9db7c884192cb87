-- A call whose time is over ends once no offer stands in it: what was promised is kept as long as it was promised.
create or replace function due_call(at timestamptz) returns table (id uuid, agency uuid)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select c.id, c.sender from call c
    where c.status = 'OPEN' and c.closes_at <= $1
      and not exists (select from invitation i where i.call = c.id and i.status = 'OFFERED' and i.held_until > $1)
    order by c.closes_at limit 200
$$;
