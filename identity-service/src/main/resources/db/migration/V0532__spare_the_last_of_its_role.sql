-- When each person was last here. A network administrator who said that somebody stays speaks for that day.
create function last_here() returns table (id uuid, agency uuid, on_day date)
    language sql stable security definer set search_path = public, pg_temp
    as 'select a.id, a.agency, greatest(coalesce(a.last_seen_on, ''-infinity''), (a.created_at at time zone ''UTC'')::date,
                                        coalesce(max((e.decided_at at time zone ''UTC'')::date), ''-infinity''))
          from account a
          left join review_escalation e on e.agency = a.agency and e.account = a.id and e.keep
         where not a.blocked and a.email is not null
           and not exists (select from review_escalation o
                            where o.agency = a.agency and o.account = a.id and o.decided_at is null)
         group by a.id, a.agency';
revoke all on function last_here() from public;

-- People who have not been seen since that day, but for those about whom a network administrator has yet to decide.
create or replace function dormant_accounts(seen_before date, most integer) returns table (id uuid, agency uuid)
    language sql stable security definer set search_path = public, pg_temp
    as 'select id, agency from last_here() where on_day < seen_before order by id, agency limit most';

-- Of whom it was said to their administrators that they will be blocked, and which last day was meant.
create table dormancy_notice (
    agency  uuid    not null references agency,
    account uuid    not null,
    on_day  date    not null,
    told    integer not null,
    primary key (agency, account),
    foreign key (account, agency) references account (id, agency)
);
alter table dormancy_notice enable row level security;
alter table dormancy_notice force row level security;
create policy own on dormancy_notice
    using (agency = acting_agency())
    with check (agency = acting_agency());
revoke delete on dormancy_notice from ${app};

-- Narrow, run as the owner: only who is due, at which agency, and since when.
create policy narrow_function on dormancy_notice for select to current_user using (true);
create function dormancies_to_announce(seen_before date, most integer) returns table (id uuid, agency uuid, on_day date)
    language sql stable security definer set search_path = public, pg_temp
    as 'select h.id, h.agency, h.on_day from last_here() h
          left join dormancy_notice n on n.agency = h.agency and n.account = h.id
         where h.on_day < seen_before and (n.account is null or n.on_day < h.on_day)
         order by h.on_day, h.id limit most';
revoke all on function dormancies_to_announce(date, integer) from public;
grant execute on function dormancies_to_announce(date, integer) to ${app};
