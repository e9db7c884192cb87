-- Answers of one person to one profile of indicators. Submitted, a sheet never changes: a newer one supersedes it.
create table indicator_sheet (
    id                uuid primary key,     -- UUIDv7
    version           integer     not null,
    person            uuid        not null references person,
    owner             uuid        not null,
    profile           text        not null,
    filled_by         uuid        not null,
    started_at        timestamptz not null,
    saved_at          timestamptz not null,
    submitted_at      timestamptz,
    indicator_version text,                 -- by which it was read
    answers           bytea       not null, -- sealed: EXPLOITATION_SUMMARY
    result            bytea,                -- sealed: EXPLOITATION_SUMMARY
    check ((submitted_at is null) = (result is null) and (submitted_at is null) = (indicator_version is null))
);
create index indicator_sheet_person on indicator_sheet (person, started_at desc, id desc);

alter table indicator_sheet enable row level security;
alter table indicator_sheet force row level security;
create policy own on indicator_sheet
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on indicator_sheet from ${app};
grant update (version, saved_at, submitted_at, indicator_version, answers, result) on indicator_sheet to ${app};

create function indicator_sheet_stands() returns trigger language plpgsql as $$
begin
    raise exception 'Sheet % is submitted and stays as it is', old.id using errcode = 'check_violation';
end $$;
create trigger stands before update on indicator_sheet for each row
    when (old.submitted_at is not null) execute function indicator_sheet_stands();
