-- Something to do for a person by a certain time. No text: the record that it is about says more to whoever may read it.
create table task (
    id        uuid primary key,             -- UUIDv7
    version   integer     not null,
    agency    uuid        not null,
    person    uuid        not null references person,
    kind      text        not null,
    addressee text        not null check (addressee in ('ASSIGNED', 'SUPERVISORS')),
    about     uuid        not null,
    opened_at timestamptz not null,
    due_at    timestamptz not null,
    done_at   timestamptz,
    done_by   uuid        check (done_by is null or done_at is not null)
);
create unique index task_open_once on task (kind, about) where done_at is null;
create index task_due on task (agency, due_at, id) where done_at is null;

alter table task enable row level security;
alter table task force row level security;
create policy own on task
    using (agency = acting_agency())
    with check (agency = acting_agency());
revoke update, delete on task from ${app};
grant update (version, done_at, done_by) on task to ${app};
