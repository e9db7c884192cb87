-- When it was last said to an agency that its review is due: once when it is, and once more before anybody is blocked.
create table review_notice (
    agency uuid primary key references agency,
    oldest timestamptz not null,            -- when the one was confirmed whose turn it is
    urgent boolean     not null,            -- the second warning
    told   integer     not null
);
alter table review_notice enable row level security;
alter table review_notice force row level security;
create policy own on review_notice
    using (agency = acting_agency())
    with check (agency = acting_agency());
revoke delete on review_notice from ${app};

-- Narrow, run as the owner: which agencies, and since when; never who.
create policy narrow_function on review_notice for select to current_user using (true);
create function reviews_to_announce(due_before timestamptz, urgent_before timestamptz, most integer)
    returns table (agency uuid, oldest timestamptz)
    language sql stable security definer set search_path = public
    as 'select d.agency, d.oldest
          from (select a.agency, min(a.confirmed_at) as oldest from account a
                 where not a.blocked and a.confirmed_at <= due_before
                   and not exists (select from review_escalation e
                                    where e.agency = a.agency and e.account = a.id and e.decided_at is null)
                 group by a.agency) d
          left join review_notice n on n.agency = d.agency and n.oldest = d.oldest
         where n.agency is null or (not n.urgent and d.oldest <= urgent_before)
         order by d.oldest, d.agency limit most';
revoke all on function reviews_to_announce(timestamptz, timestamptz, integer) from public;
grant execute on function reviews_to_announce(timestamptz, timestamptz, integer) to ${app};
