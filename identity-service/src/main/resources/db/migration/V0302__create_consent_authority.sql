-- On whose word each consent rests, and how firmly. Consents from before were given by adults.
create table consent_authority (
    consent  uuid primary key references consent,
    person   uuid not null references person,
    owner    uuid not null,
    receiver uuid,                          -- absent where the purpose has none
    giver    text not null check (giver in ('SELF', 'GUARDIAN', 'COURT')),
    guardian uuid references guardian check ((giver = 'GUARDIAN') = (guardian is not null)),
    footing  text not null check (footing in ('FIRM', 'PAUSED', 'GOES_ON', 'ENDED'))
);
create index consent_authority_person on consent_authority (person);
create index consent_authority_guardian on consent_authority (guardian);
insert into consent_authority (consent, person, owner, receiver, giver, footing)
select id, person, owner, receiver, 'SELF', 'FIRM' from consent where basis = 'CONSENT' and state = 'GIVEN';

alter table consent_authority enable row level security;
alter table consent_authority force row level security;
create policy own on consent_authority
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on consent_authority from ${app};
grant update (footing) on consent_authority to ${app};

-- What goes on although its giver's word counts no longer: on this, in a supervisor's words.
create table recorded_basis (
    id          uuid primary key,           -- UUIDv7
    consent     uuid        not null references consent,
    person      uuid        not null references person,
    owner       uuid        not null,
    basis       text        not null check (basis in ('VITAL_INTEREST', 'LEGAL_OBLIGATION', 'BEST_INTERESTS')),
    reason      bytea       not null,       -- sealed
    recorded_by uuid        not null,
    recorded_at timestamptz not null
);
create index recorded_basis_consent on recorded_basis (consent, id desc);

alter table recorded_basis enable row level security;
alter table recorded_basis force row level security;
create policy own on recorded_basis
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on recorded_basis from ${app};
