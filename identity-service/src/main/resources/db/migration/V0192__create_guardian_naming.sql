-- Where nobody is left who could decide, two network administrators of two agencies that have no part in it name a guardian.
create table guardian_naming (
    id           uuid primary key,          -- UUIDv7
    version      integer     not null,
    subject      uuid        not null references agency,
    guardian     uuid        not null references agency check (guardian <> subject),
    reason       text        not null check (length(reason) between 3 and 300),
    state        text        not null check (state in ('PROPOSED', 'APPROVED', 'REFUSED')),
    proposed_by  uuid        not null,
    proposed_for uuid        not null check (proposed_for not in (subject, guardian)),
    proposed_at  timestamptz not null,
    decided_by   uuid,
    decided_for  uuid        check (decided_for not in (subject, guardian)),
    decided_at   timestamptz,
    check ((state = 'PROPOSED') = (decided_by is null)),
    check ((decided_by is null) = (decided_for is null) and (decided_by is null) = (decided_at is null)),
    check (state <> 'APPROVED' or decided_by <> proposed_by and decided_for <> proposed_for)
);
create unique index guardian_naming_open on guardian_naming (subject) where state = 'PROPOSED';

alter table guardian_naming enable row level security;
alter table guardian_naming force row level security;
create policy network_admins on guardian_naming for select
    using (acting_account() is not null and acting_holds('network-admin'));
create policy proposed_by_who_says_so on guardian_naming for insert
    with check (proposed_by = acting_account() and proposed_for = acting_agency() and acting_holds('network-admin'));
create policy decided_by_who_says_so on guardian_naming for update
    using (acting_account() is not null and acting_holds('network-admin'))
    with check (decided_by = acting_account() and decided_for = acting_agency());
revoke update, delete on guardian_naming from ${app};
grant update (version, state, decided_by, decided_for, decided_at) on guardian_naming to ${app};
