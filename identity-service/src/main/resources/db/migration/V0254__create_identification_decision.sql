-- What was decided about a person: rows are only added. A proposed one is answered once, by somebody else.
create table identification_status (
    person  uuid primary key references person,
    version integer not null,
    owner   uuid    not null,
    state   text    check (state in ('SIGNALLED', 'CLOSED_NO_CONTACT', 'SCREENED', 'POTENTIAL', 'PRESUMED', 'IDENTIFIED',
        'NOT_CONFIRMED', 'RECONSIDERATION', 'DECLINED_IDENTIFICATION', 'NOT_INDICATED', 'REVOKED'))
);

alter table identification_status enable row level security;
alter table identification_status force row level security;
create policy own on identification_status
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on identification_status from ${app};
grant update (version, state) on identification_status to ${app};

create table identification_decision (
    id          uuid primary key,           -- UUIDv7
    version     integer     not null,
    person      uuid        not null references person,
    owner       uuid        not null,
    state       text        not null check (state in ('SIGNALLED', 'CLOSED_NO_CONTACT', 'SCREENED', 'POTENTIAL', 'PRESUMED',
        'IDENTIFIED', 'NOT_CONFIRMED', 'RECONSIDERATION', 'DECLINED_IDENTIFICATION', 'NOT_INDICATED', 'REVOKED')),
    standing    text        not null check (standing in ('TAKEN', 'PROPOSED', 'NOT_SECONDED', 'HEARD')),
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    sheet       uuid        references indicator_sheet,
    outcome     text        check ((outcome is null) = (sheet is null)),
    answered_by uuid        check (answered_by <> recorded_by),
    answered_at timestamptz check ((answered_at is null) = (answered_by is null)),
    grounds     bytea       not null,       -- sealed: reasons, body, reference; LEGAL and EXPLOITATION_SUMMARY
    -- another situation stands only when a second person said so, too
    check (state <> 'NOT_INDICATED' or standing <> 'TAKEN' or answered_by is not null)
);
create index identification_decision_person on identification_decision (person, recorded_at desc, id desc);

alter table identification_decision enable row level security;
alter table identification_decision force row level security;
create policy own on identification_decision
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on identification_decision from ${app};
grant update (version, standing, answered_by, answered_at) on identification_decision to ${app};

create function identification_decision_stands() returns trigger language plpgsql as $$
begin
    raise exception 'Decision % stays as it is', old.id using errcode = 'check_violation';
end $$;
create trigger stands before update on identification_decision for each row
    when (old.standing <> 'PROPOSED') execute function identification_decision_stands();
