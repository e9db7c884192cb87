-- What policies ask about roles: as the standing says at this moment, not as a token said some minutes ago.
create function acting_holds(wanted text) returns boolean
    language sql stable
    return exists (
        select from standing s left join standing_agency a on a.agency = s.agency
         where s.account = acting_account() and s.agency = acting_agency()
           and not s.blocked and coalesce(a.active, true) and wanted = any (s.roles));

-- Who decided what about an agency, and why. Rows are only ever added; network administrators read them.
create table agency_decision (
    id              uuid primary key,       -- UUIDv7
    subject         uuid        not null references agency,
    kind            text        not null check (kind in ('ACTIVATION', 'SUSPENSION', 'REINSTATEMENT', 'DEACTIVATION')),
    account         uuid        not null,
    agency          uuid        not null check (agency <> subject),
    decided_at      timestamptz not null,
    reason          text        check (length(reason) between 3 and 300),
    check_kind      text        check (check_kind in ('PUBLIC_REGISTER', 'CALL', 'VISIT')),
    check_reference text        check (length(check_reference) between 3 and 200),
    checked_on      date,
    check (num_nulls(check_kind, check_reference, checked_on) in (0, 3)),
    check ((kind = 'ACTIVATION') = (check_kind is not null)),
    check ((kind = 'ACTIVATION') = (reason is null))
);
create index agency_decision_subject on agency_decision (subject, decided_at desc, id desc);

alter table agency_decision enable row level security;
alter table agency_decision force row level security;
create policy network_admins on agency_decision for select
    using (acting_account() is not null and acting_holds('network-admin'));
create policy written_by_who_decided on agency_decision for insert
    with check (account = acting_account() and agency = acting_agency() and acting_holds('network-admin'));
revoke update, delete on agency_decision from ${app};
