-- One agency's record of somebody it met. Who that is stands sealed in identifier; see docs/adr on the vault.
create table person (
    id            uuid primary key,         -- UUIDv4: does not tell when
    version       integer     not null,
    owner         uuid        not null references agency,
    pseudonym     text        not null check (pseudonym ~ '^PN-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$'),
    age_basis     text        check (age_basis in ('DOCUMENT', 'STATED', 'PROFESSIONAL_ESTIMATE', 'AGE_ASSESSMENT', 'DISPUTED')),
    registered_at timestamptz not null,
    unique (owner, pseudonym)
);

alter table person enable row level security;
alter table person force row level security;
create policy own on person
    using (owner = acting_agency())
    with check (owner = acting_agency());

-- Only assigned workers open a record, also within the owning agency.
create table assigned_worker (
    person      uuid        not null references person,
    account     uuid        not null,
    agency      uuid        not null,
    assigned_at timestamptz not null,
    primary key (person, account)
);
create index assigned_worker_account on assigned_worker (account, person);

alter table assigned_worker enable row level security;
alter table assigned_worker force row level security;
create policy own on assigned_worker
    using (agency = acting_agency())
    with check (agency = acting_agency());
