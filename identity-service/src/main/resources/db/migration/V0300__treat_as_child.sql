-- Under age or in doubt: one rule decides, every decision stays. Until now only adults were registered. See docs/adr/0028-doubt-means-child.md.
alter table person add treated_as_child boolean not null default false;
alter table person alter treated_as_child drop default;

create table age_decision (
    id               uuid primary key,      -- UUIDv7
    person           uuid        not null references person,
    owner            uuid        not null,
    cause            text        not null check (cause in ('REGISTERED', 'TOLD', 'DISPUTED', 'DECIDED', 'CAME_OF_AGE')),
    basis            text        check (basis in ('DOCUMENT', 'STATED', 'PROFESSIONAL_ESTIMATE', 'AGE_ASSESSMENT', 'DISPUTED')),
    treated_as_child boolean     not null,
    decided_by       uuid,
    decided_at       timestamptz not null,
    birth            bytea,                 -- sealed
    reason           bytea,                 -- sealed
    check (cause in ('REGISTERED', 'TOLD', 'CAME_OF_AGE') or (reason is not null and decided_by is not null))
);
create index age_decision_person on age_decision (person, decided_at desc, id desc);

alter table age_decision enable row level security;
alter table age_decision force row level security;
create policy own on age_decision
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on age_decision from ${app};
