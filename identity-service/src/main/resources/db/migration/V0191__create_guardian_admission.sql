-- Who works at a closing agency because of being a supervisor of its guardian, and only for so long.
create table guardian_admission (
    agency      uuid        not null references agency,
    account     uuid        not null,
    guardian    uuid        not null references agency check (guardian <> agency),
    admitted_at timestamptz not null,
    ended_at    timestamptz check (ended_at >= admitted_at),
    primary key (agency, account)
);
alter table guardian_admission enable row level security;
alter table guardian_admission force row level security;
create policy own on guardian_admission
    using (agency = acting_agency())
    with check (agency = acting_agency());
revoke delete on guardian_admission from ${app};
