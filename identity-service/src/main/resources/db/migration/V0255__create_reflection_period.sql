-- Time for a person to recover and to think. The end, the warnings and the version of their deadline are written when it starts.
create table reflection_period (
    id           uuid primary key,          -- UUIDv7
    version      integer     not null,
    person       uuid        not null references person,
    owner        uuid        not null,
    state        text        not null check (state in ('NOT_OFFERED', 'OFFERED', 'RUNNING', 'EXTENDED', 'ENDED_EARLY', 'EXPIRED')),
    recorded_by  uuid        not null,
    recorded_at  timestamptz not null,
    starts_on    date,
    ends_on      date        check (ends_on between starts_on and latest_end),
    latest_end   date,
    ends_at      timestamptz,               -- midnight after ends_on in the owner's zone
    rule_version integer,
    warnings     integer[]   not null,
    warned       integer[]   not null,
    due_at       timestamptz check ((due_at is not null) = (state in ('RUNNING', 'EXTENDED'))),
    details      bytea       not null,      -- sealed: LEGAL
    check (state not in ('RUNNING', 'EXTENDED', 'EXPIRED') or ends_at is not null and rule_version is not null)
);
create unique index reflection_period_open on reflection_period (person) where state in ('OFFERED', 'RUNNING', 'EXTENDED');
create index reflection_period_person on reflection_period (person, recorded_at desc, id desc);
create index reflection_period_due on reflection_period (due_at) where due_at is not null;

alter table reflection_period enable row level security;
alter table reflection_period force row level security;
create policy own on reflection_period
    using (owner = acting_agency())
    with check (owner = acting_agency());
create policy narrow_function on reflection_period for select to current_user using (true);
revoke update, delete on reflection_period from ${app};
grant update (version, state, starts_on, ends_on, latest_end, ends_at, rule_version, warnings, warned, due_at, details)
    on reflection_period to ${app};

create function due_reflection_periods(moment timestamptz, most integer) returns table (id uuid, agency uuid)
    language sql stable security definer set search_path = public
    as 'select id, owner from reflection_period where due_at <= moment order by due_at limit most';
revoke all on function due_reflection_periods(timestamptz, integer) from public;
grant execute on function due_reflection_periods(timestamptz, integer) to ${app};
