-- What two agencies agreed about working together: on paper elsewhere, here its number, what it allows, and until when.
create table agreement (
    id          uuid primary key,           -- UUIDv7
    version     integer     not null,
    proposer    uuid        not null references agency,
    partner     uuid        not null references agency check (partner <> proposer),
    number      text        not null check (length(number) between 1 and 60),
    signed_on   date        not null,
    categories  text[]      not null check (cardinality(categories) > 0),
    valid_until date        not null check (valid_until >= signed_on),
    ends_at     timestamptz not null,       -- the earlier of both agencies' midnights after `valid_until`
    state       text        not null check (state in ('PROPOSED', 'CONFIRMED', 'EXPIRED', 'TERMINATED', 'REPLACED')),
    proposed_at timestamptz not null
);
create index agreement_proposer on agreement (proposer, proposed_at desc, id desc);
create index agreement_partner on agreement (partner, proposed_at desc, id desc);
create index agreement_due on agreement (ends_at) where state = 'CONFIRMED';
-- One in force per pair, whoever proposed it.
create unique index agreement_in_force on agreement (least(proposer, partner), greatest(proposer, partner))
    where state = 'CONFIRMED';

alter table agreement enable row level security;
alter table agreement force row level security;
create policy parties on agreement for select
    using (proposer = acting_agency() or partner = acting_agency());
create policy proposed_by_one on agreement for insert
    with check (proposer = acting_agency() and state = 'PROPOSED');
create policy moved_by_either on agreement for update
    using (proposer = acting_agency() or partner = acting_agency())
    with check (proposer = acting_agency() or partner = acting_agency());
revoke update, delete on agreement from ${app};
grant update (version, state) on agreement to ${app};

-- That an agreement ends soon was said once for each distance: the key sees to it.
create table agreement_warning (
    agreement uuid        not null references agreement,
    days      integer     not null check (days in (60, 30, 7)),
    warned_at timestamptz not null,
    primary key (agreement, days)
);
alter table agreement_warning enable row level security;
alter table agreement_warning force row level security;
create policy parties on agreement_warning
    using (exists (select from agreement a
                    where a.id = agreement_warning.agreement and (a.proposer = acting_agency() or a.partner = acting_agency())));
revoke update, delete on agreement_warning from ${app};

-- Jobs learn only what is due and for whom.
create policy narrow_function on agreement for select to current_user using (true);
create policy narrow_function on agreement_warning for select to current_user using (true);

create function due_agreements(moment timestamptz, most integer) returns table (id uuid, agency uuid)
    language sql stable security definer set search_path = public
    as 'select id, proposer from agreement where state = ''CONFIRMED'' and ends_at <= moment order by ends_at limit most';
revoke all on function due_agreements(timestamptz, integer) from public;
grant execute on function due_agreements(timestamptz, integer) to ${app};

-- Of several distances that have passed unsaid, only the nearest is worth saying.
create function due_agreement_warnings(moment timestamptz, most integer)
    returns table (id uuid, agency uuid, days integer)
    language sql stable security definer set search_path = public
as $$
    select a.id, a.proposer, d.days
      from agreement a
      cross join lateral (select min(days) as days from (values (60), (30), (7)) as distance (days)
                           where a.ends_at <= moment + make_interval(days => days)) d
     where a.state = 'CONFIRMED' and a.ends_at > moment and d.days is not null
       and not exists (select from agreement_warning w where w.agreement = a.id and w.days = d.days)
     order by a.ends_at limit most
$$;
revoke all on function due_agreement_warnings(timestamptz, integer) from public;
grant execute on function due_agreement_warnings(timestamptz, integer) to ${app};
