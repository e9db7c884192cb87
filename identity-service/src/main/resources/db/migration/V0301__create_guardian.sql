-- Who decides for a child, by what right, and what became of them. Who that is stands sealed.
create table guardian (
    id          uuid primary key,           -- UUIDv4: does not tell when
    version     integer     not null,
    person      uuid        not null references person,
    owner       uuid        not null,
    kind        text        not null check (kind in ('PARENT', 'GUARDIAN', 'DIRECTORATE', 'REPRESENTATIVE', 'COURT')),
    state       text        not null check (state in ('REQUESTED', 'APPOINTED', 'CONFLICT', 'REPLACED')),
    replaced_by uuid        references guardian check (replaced_by <> id),
    recorded_at timestamptz not null,
    name        bytea,                      -- sealed
    contact     bytea,                      -- sealed
    act         bytea,                      -- sealed
    act_on      bytea,                      -- sealed
    proof       bytea,                      -- sealed
    check (state <> 'APPOINTED' or (act is not null and act_on is not null and proof is not null)),
    check (state = 'REPLACED' or replaced_by is null)
);
create index guardian_person on guardian (person, recorded_at desc, id desc);

alter table guardian enable row level security;
alter table guardian force row level security;
create policy own on guardian
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke delete on guardian from ${app};

-- Conflict is for good: nobody comes back from it.
create function guardian_moves_on() returns trigger language plpgsql as $$
begin
    raise exception 'Guardian % is % and cannot become %', old.id, old.state, new.state using errcode = 'check_violation';
end $$;
create trigger moves_on before update on guardian
    for each row when (old.state = 'REPLACED' and new.state <> 'REPLACED'
        or old.state = 'CONFLICT' and new.state not in ('CONFLICT', 'REPLACED'))
    execute function guardian_moves_on();

create table guardian_move (
    id       uuid primary key,              -- UUIDv7
    guardian uuid        not null references guardian,
    person   uuid        not null,
    owner    uuid        not null,
    state    text        not null,
    moved_by uuid        not null,
    moved_at timestamptz not null,
    reason   bytea                          -- sealed
);
create index guardian_move_guardian on guardian_move (guardian, id desc);

alter table guardian_move enable row level security;
alter table guardian_move force row level security;
create policy own on guardian_move
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on guardian_move from ${app};

-- From then on their word counts no longer. Nothing takes that back: another guardian takes their place.
create table silenced (
    guardian    uuid primary key references guardian,
    person      uuid        not null references person,
    owner       uuid        not null,
    suspected   boolean     not null,
    silenced_by uuid        not null,
    silenced_at timestamptz not null
);
create index silenced_person on silenced (person);

alter table silenced enable row level security;
alter table silenced force row level security;
create policy own on silenced
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on silenced from ${app};

-- Somebody from outside asked about a person, and what they were told.
create table outside_request (
    id          uuid primary key,           -- UUIDv7
    person      uuid        not null references person,
    owner       uuid        not null,
    about       text        not null check (about in ('ACCESS', 'WHEREABOUTS', 'CONTACT', 'WITHDRAWAL')),
    how         text        not null check (how in ('ORAL', 'WRITTEN')),
    guardian    uuid,
    answer      text        not null check (answer in ('AS_FOR_NOBODY', 'MAY_BE_HEARD')),
    remark      bytea,                      -- sealed
    recorded_by uuid        not null,
    recorded_at timestamptz not null
);
create index outside_request_person on outside_request (person, id desc);

alter table outside_request enable row level security;
alter table outside_request force row level security;
create policy own on outside_request
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on outside_request from ${app};
