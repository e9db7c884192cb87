-- A second factor that was lost: one person has met whose it is and asks, another one has met them too and confirms.
create table factor_renewal (
    id           uuid primary key,          -- UUIDv7
    version      integer     not null,
    agency       uuid        not null references agency,
    account      uuid        not null,
    factor       text        not null check (factor in ('TOTP', 'CODES')),
    asked_by     uuid        not null check (asked_by <> account),
    asked_by_how text        not null check (asked_by_how in ('KNOWN_PERSONALLY', 'STAFF_CARD', 'IDENTITY_DOCUMENT')),
    asked_at     timestamptz not null,
    state        text        not null check (state in ('ASKED', 'RENEWED', 'REFUSED')),
    decided_by   uuid,
    decided_how  text        check (decided_how in ('KNOWN_PERSONALLY', 'STAFF_CARD', 'IDENTITY_DOCUMENT')),
    decided_at   timestamptz check ((state = 'ASKED') = (decided_at is null)),
    foreign key (account, agency) references account (id, agency),
    check (state <> 'RENEWED' or (decided_how is not null and decided_by is not null
        and decided_by <> asked_by and decided_by <> account))
);
create index factor_renewal_asked on factor_renewal (agency, asked_at) where state = 'ASKED';

alter table factor_renewal enable row level security;
alter table factor_renewal force row level security;
create policy own on factor_renewal
    using (agency = acting_agency())
    with check (agency = acting_agency());

-- Second people may come from elsewhere: they learn from here as which agency they act.
create policy narrow_function on factor_renewal for select to current_user using (true);
create function agency_of_factor_renewal(wanted uuid) returns uuid
    language sql stable security definer set search_path = public
    as 'select agency from factor_renewal where id = wanted';
revoke all on function agency_of_factor_renewal(uuid) from public;
grant execute on function agency_of_factor_renewal(uuid) to ${app};

create function agencies_with_asked_factor_renewals(asked_since timestamptz, most integer) returns table (agency uuid)
    language sql stable security definer set search_path = public
    as 'select agency from factor_renewal where state = ''ASKED'' and asked_at > asked_since
         group by agency order by min(asked_at) limit most';
revoke all on function agencies_with_asked_factor_renewals(timestamptz, integer) from public;
grant execute on function agencies_with_asked_factor_renewals(timestamptz, integer) to ${app};
