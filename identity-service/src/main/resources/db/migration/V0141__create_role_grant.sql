-- Roles that somebody asked for. Those of supervisors and above need another person, who is neither asker nor asked for.
create table role_grant (
    id           uuid primary key,          -- UUIDv7
    version      integer     not null,
    agency       uuid        not null references agency,
    account      uuid        not null,
    roles        text[]      not null check (cardinality(roles) > 0),
    requested_by uuid        not null check (requested_by <> account),
    requested_at timestamptz not null,
    state        text        not null check (state in ('PENDING', 'APPROVED', 'REFUSED')),
    decided_by   uuid,
    decided_at   timestamptz check ((state = 'PENDING') = (decided_at is null)),
    foreign key (account, agency) references account (id, agency),
    check (state <> 'APPROVED' or decided_by is null or (decided_by <> requested_by and decided_by <> account)),
    check (state <> 'APPROVED' or decided_by is not null
        or not roles && array['supervisor', 'decision-maker', 'agency-admin', 'network-admin', 'auditor', 'analyst'])
);
create index role_grant_page on role_grant (agency, requested_at desc, id desc);

alter table role_grant enable row level security;
alter table role_grant force row level security;
create policy own on role_grant
    using (agency = acting_agency())
    with check (agency = acting_agency());

-- Second people may come from elsewhere: they learn from here as which agency they act.
create policy narrow_function on role_grant for select to current_user using (true);
create function agency_of_role_grant(wanted uuid) returns uuid
    language sql stable security definer set search_path = public
    as 'select agency from role_grant where id = wanted';
revoke all on function agency_of_role_grant(uuid) from public;
grant execute on function agency_of_role_grant(uuid) to ${app};

create function agencies_with_pending_role_grants(most integer) returns table (agency uuid)
    language sql stable security definer set search_path = public
    as 'select agency from role_grant where state = ''PENDING'' group by agency order by min(requested_at) limit most';
revoke all on function agencies_with_pending_role_grants(integer) from public;
grant execute on function agencies_with_pending_role_grants(integer) to ${app};
