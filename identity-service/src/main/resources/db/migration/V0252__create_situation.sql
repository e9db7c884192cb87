-- A situation that a person was in. The row holds what may be shared, in codes; words and who did it stand in a table of their
-- own that no grant opens.
create table situation (
    id          uuid primary key,           -- UUIDv7
    version     integer     not null,
    person      uuid        not null references person,
    owner       uuid        not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    changed_at  timestamptz not null,
    codes       bytea       not null        -- sealed: EXPLOITATION_SUMMARY
);
create index situation_person on situation (person, recorded_at, id);

alter table situation enable row level security;
alter table situation force row level security;
create policy own on situation
    using (owner = acting_agency())
    with check (owner = acting_agency());
create policy shared on situation for select
    using (exists (
        select 1 from live_grant g
         where g.person = situation.person
           and g.receiver = acting_agency()
           and acting_account() = any (g.workers)
           and 'EXPLOITATION_SUMMARY' = any (g.categories)));
revoke update, delete on situation from ${app};
grant update (version, changed_at, codes) on situation to ${app};

create table situation_detail (
    id         uuid primary key references situation,
    person     uuid not null references person,
    owner      uuid not null,
    words      bytea,                       -- sealed: never shared
    exploiters bytea                        -- sealed: RISK, restricted (GDPR art. 10)
);

alter table situation_detail enable row level security;
alter table situation_detail force row level security;
create policy own on situation_detail
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on situation_detail from ${app};
grant update (words, exploiters) on situation_detail to ${app};
