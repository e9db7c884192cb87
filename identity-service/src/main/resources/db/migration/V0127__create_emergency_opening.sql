-- While an agency is suspended an assigned worker may open what keeps somebody safe, under the eyes of a supervisor of the
-- agency or of its guardian agency. See docs/adr/0016-emergency-view.md.
create table emergency_opening (
    id         uuid primary key,            -- UUIDv7
    version    integer     not null,
    agency     uuid        not null references agency,
    person     uuid        not null references person,
    opened_by  uuid        not null,
    reason     bytea       not null,        -- sealed
    opened_at  timestamptz not null,
    until      timestamptz not null check (until >= opened_at),
    state      text        not null check (state in ('OPEN', 'CONFIRMED', 'STOPPED')),
    decided_by uuid        check (decided_by <> opened_by),
    decided_at timestamptz,
    check ((state = 'OPEN') = (decided_by is null)),
    check ((decided_by is null) = (decided_at is null))
);
create index emergency_opening_page on emergency_opening (agency, opened_at desc, id desc);
create index emergency_opening_worker on emergency_opening (opened_by, opened_at);

alter table emergency_opening enable row level security;
alter table emergency_opening force row level security;
create policy own_and_guardian on emergency_opening for select
    using (agency = acting_agency()
        or exists (select from agency a where a.id = emergency_opening.agency and a.guardian = acting_agency()));
create policy opened_by_worker on emergency_opening for insert
    with check (agency = acting_agency() and opened_by = acting_account());
create policy decided_by_supervisor on emergency_opening for update
    using (opened_by <> acting_account()
        and (agency = acting_agency()
            or exists (select from agency a where a.id = emergency_opening.agency and a.guardian = acting_agency())));
revoke update, delete on emergency_opening from ${app};
grant update (version, until, state, decided_by, decided_at) on emergency_opening to ${app};

-- The ledger says on which opening a reading rests, and through it the reason.
alter table access add column emergency uuid;

update standing_agency set emergency = true
 where agency in (select id from agency where status = 'SUSPENDED');
