-- Two records of one agency that may be of one human, and what was decided. What they have in common stands as codes: no
-- name, no date, no number.
create table possible_double (
    id         uuid primary key,             -- UUIDv7
    version    integer     not null,
    owner      uuid        not null references agency,
    one        uuid        not null references person on delete cascade,
    other      uuid        not null references person on delete cascade check (one < other),
    features   text[]      not null,
    found_at   timestamptz not null,
    state      text        not null check (state in ('OPEN', 'ASKED', 'DECIDED')),
    decision   text        check (decision in ('SAME_HUMAN', 'SIBLING', 'PARENT', 'CHILD', 'CO_VICTIM', 'DIFFERENT')),
    decided_by uuid,
    decided_at timestamptz,
    link       uuid,                         -- that the decision made
    unique (one, other),
    check ((state = 'DECIDED') = (decision is not null and decided_by is not null and decided_at is not null))
);
create index possible_double_open on possible_double (owner, found_at desc, id desc) where state <> 'DECIDED';
create index possible_double_other on possible_double (other);

alter table possible_double enable row level security;
alter table possible_double force row level security;
create policy own on possible_double
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on possible_double from ${app};
grant update (version, features, state, decision, decided_by, decided_at, link) on possible_double to ${app};

-- What the workers say whom the supervisor asked. Each says it once, and may say otherwise later.
create table double_word (
    possible_double uuid        not null references possible_double on delete cascade,
    account         uuid        not null,
    owner           uuid        not null,
    word            text        not null check (word in ('SAME_HUMAN', 'RELATED', 'DIFFERENT', 'CANNOT_SAY')),
    said_at         timestamptz not null,
    primary key (possible_double, account)
);

alter table double_word enable row level security;
alter table double_word force row level security;
create policy own on double_word
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on double_word from ${app};
grant update (word, said_at) on double_word to ${app};
