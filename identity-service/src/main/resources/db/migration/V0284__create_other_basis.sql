-- Something was or is to be told on another basis than consent, and what a supervisor says to it. The reason stands sealed in
-- the conversation; a week's list says neither it nor whom.
create table other_basis (
    conversation uuid primary key references conversation,
    version      integer     not null,
    agency       uuid        not null,
    person       uuid        not null references person,
    basis        text        not null check (basis in ('VITAL_INTEREST', 'LEGAL_OBLIGATION', 'PUBLIC_TASK', 'LEGAL_CLAIM')),
    invoked_by   uuid        not null,
    invoked_at   timestamptz not null,
    waits        boolean     not null,      -- nothing is told before a supervisor says yes
    state        text        not null check (state in ('OPEN', 'JUSTIFIED', 'NOT_JUSTIFIED')),
    decided_by   uuid,
    decided_at   timestamptz,
    check ((state = 'OPEN') = (decided_at is null)),
    check ((decided_by is null) = (decided_at is null)),
    check (decided_by <> invoked_by)
);
create index other_basis_page on other_basis (agency, invoked_at desc, conversation desc);

alter table other_basis enable row level security;
alter table other_basis force row level security;
create policy own on other_basis
    using (agency = acting_agency())
    with check (agency = acting_agency());
revoke update, delete on other_basis from ${app};
grant update (version, state, decided_by, decided_at) on other_basis to ${app};
