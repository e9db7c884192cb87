-- What a person agreed to, one row per receiving agency. Content is never edited; a row only ends, and only once.
create table consent (
    id           uuid primary key,          -- UUIDv4
    version      integer     not null,
    conversation uuid        not null references conversation,
    person       uuid        not null references person,
    owner        uuid        not null,
    receiver     uuid        not null references agency check (receiver <> owner),
    purpose      text        not null check (purpose = 'SHARE_WITH_AGENCY'),
    categories   text[]      not null check (cardinality(categories) > 0),
    basis        text        not null check (basis in ('CONSENT', 'VITAL_INTEREST')),
    until        date        not null,
    ends_at      timestamptz not null,      -- midnight after `until` in the owner's zone
    given_at     timestamptz not null,
    state        text        not null check (state in ('GIVEN', 'WITHDRAWN', 'EXPIRED', 'SUPERSEDED')),
    ended_at     timestamptz check ((state = 'GIVEN') = (ended_at is null))
);
create index consent_person on consent (person, given_at desc, id desc);
create index consent_due on consent (ends_at) where state = 'GIVEN';

revoke update, delete on consent from ${app};
grant update (version, state, ended_at) on consent to ${app};

create function consent_ends_once() returns trigger language plpgsql as $$
begin
    raise exception 'Consent % has ended and stays as it is', old.id using errcode = 'check_violation';
end $$;
create trigger ends_once before update on consent
    for each row when (old.state <> 'GIVEN') execute function consent_ends_once();

-- Who asked, how, and whether the person was alone. The first withdrawal stands for ever.
create table withdrawal (
    consent     uuid primary key references consent,
    owner       uuid        not null,
    asked       text        not null check (asked in ('PERSON', 'WORKER', 'GUARDIAN')),
    how         text        not null check (how in ('ORAL', 'WRITTEN')),
    alone       boolean     not null,
    remark      bytea,                      -- sealed
    recorded_by uuid        not null,
    recorded_at timestamptz not null
);

alter table withdrawal enable row level security;
alter table withdrawal force row level security;
create policy own on withdrawal
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on withdrawal from ${app};
