-- A first contact with a person. What was told stands sealed, one column for each category that can be shared.
create table encounter (
    id           uuid primary key,          -- UUIDv7
    version      integer     not null,
    person       uuid        not null references person,
    owner        uuid        not null,
    recorded_by  uuid        not null,
    opened_at    timestamptz not null,
    saved_at     timestamptz not null,
    submitted_at timestamptz,
    expires_at   timestamptz,               -- midnight at the owner; then the row is deleted
    expiry_rule  integer     check ((expiry_rule is null) = (expires_at is null)),
    summary      bytea,                     -- sealed: EXPLOITATION_SUMMARY
    risk         bytea,                     -- sealed: RISK
    legal        bytea,                     -- sealed: LEGAL
    narrative    bytea,                     -- sealed: never shared
    check (submitted_at is not null or expires_at is not null)
);
create index encounter_person on encounter (person, opened_at desc, id desc);
create index encounter_due on encounter (expires_at) where expires_at is not null;

alter table encounter enable row level security;
alter table encounter force row level security;
create policy own on encounter
    using (owner = acting_agency())
    with check (owner = acting_agency());
create policy narrow_function on encounter for select to current_user using (true);
revoke update on encounter from ${app};
grant update (version, saved_at, submitted_at, expires_at, expiry_rule, summary, risk, legal, narrative) on encounter to ${app};

create function encounter_stands() returns trigger language plpgsql as $$
begin
    raise exception 'Encounter % is submitted and stays as it is', old.id using errcode = 'check_violation';
end $$;
create trigger stands before update on encounter for each row
    when (old.submitted_at is not null and (old.submitted_at, old.summary, old.risk, old.legal, old.narrative)
        is distinct from (new.submitted_at, new.summary, new.risk, new.legal, new.narrative))
    execute function encounter_stands();

create function due_encounters(moment timestamptz, most integer) returns table (id uuid, agency uuid)
    language sql stable security definer set search_path = public
    as 'select id, owner from encounter where expires_at <= moment order by expires_at limit most';
revoke all on function due_encounters(timestamptz, integer) from public;
grant execute on function due_encounters(timestamptz, integer) to ${app};
