-- Who was let in by whom, and when Keycloak was last asked to write to them.
create table invitation (
    id         uuid primary key,            -- UUIDv7
    version    integer     not null,
    agency     uuid        not null references agency,
    account    uuid        not null,
    factor     text        not null check (factor in ('TOTP', 'CODES')),
    role_grant uuid        references role_grant, -- the roles that wait for a second person
    invited_by uuid,                        -- null: the first one of a new agency
    invited_at timestamptz not null,
    mailed_at  timestamptz not null,
    unique (agency, account),
    foreign key (account, agency) references account (id, agency)
);
create index invitation_page on invitation (agency, invited_at desc, id desc);

alter table invitation enable row level security;
alter table invitation force row level security;
create policy own on invitation
    using (agency = acting_agency())
    with check (agency = acting_agency());
