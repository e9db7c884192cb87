-- A supervisor of another agency who may be the second person of a small one. Named by one, approved by a network administrator.
create table partner_supervisor (
    id          uuid primary key,           -- UUIDv7
    version     integer     not null,
    agency      uuid        not null references agency,
    account     uuid        not null,
    partner     uuid        not null references agency check (partner <> agency),
    state       text        not null check (state in ('PROPOSED', 'ACTIVE', 'ENDED')),
    proposed_by uuid        not null check (proposed_by <> account),
    proposed_at timestamptz not null,
    approved_by uuid        check (approved_by <> proposed_by and approved_by <> account),
    approved_at timestamptz,
    check (state <> 'ACTIVE' or approved_by is not null)
);
create unique index partner_supervisor_once on partner_supervisor (agency, account, partner) where state <> 'ENDED';

alter table partner_supervisor enable row level security;
alter table partner_supervisor force row level security;
create policy own on partner_supervisor
    using (agency = acting_agency())
    with check (agency = acting_agency());
create policy named on partner_supervisor for select
    using (partner = acting_agency() and account = acting_account());

create policy narrow_function on partner_supervisor for select to current_user using (true);
create function agency_of_partner_supervisor(wanted uuid) returns uuid
    language sql stable security definer set search_path = public
    as 'select agency from partner_supervisor where id = wanted';
revoke all on function agency_of_partner_supervisor(uuid) from public;
grant execute on function agency_of_partner_supervisor(uuid) to ${app};
