-- What a child was told instead of being asked, and what the child said to it.
create table information_given (
    id             uuid primary key,        -- UUIDv7
    person         uuid        not null references person,
    owner          uuid        not null,
    topics         text[]      not null check (cardinality(topics) > 0),
    language       text        not null,
    level          text        not null check (level in ('YOUNG_CHILD', 'CHILD', 'ADOLESCENT', 'ADULT', 'EASY_TO_READ')),
    notice_version text        not null,
    heard          boolean     not null,
    view           bytea,                   -- sealed
    given_by       uuid        not null,
    given_at       timestamptz not null
);
create index information_given_person on information_given (person, id desc);

alter table information_given enable row level security;
alter table information_given force row level security;
create policy own on information_given
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on information_given from ${app};

-- What is best for a child, as those who know it have weighed it.
create table best_interests (
    id         uuid primary key,            -- UUIDv7
    person     uuid        not null references person,
    owner      uuid        not null,
    heard      boolean     not null,
    narrative  bytea       not null,        -- sealed
    child_view bytea,                       -- sealed
    written_by uuid        not null,
    written_at timestamptz not null
);
create index best_interests_person on best_interests (person, id desc);

alter table best_interests enable row level security;
alter table best_interests force row level security;
create policy own on best_interests
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on best_interests from ${app};
