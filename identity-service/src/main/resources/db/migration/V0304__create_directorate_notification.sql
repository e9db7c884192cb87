-- That a child protection directorate was told of a child: one of the network, or the public number of a county.
create table directorate_notification (
    id           uuid primary key,          -- UUIDv7
    person       uuid        not null references person,
    owner        uuid        not null,
    directorate  uuid        references agency,
    county       text,
    number       text,
    how          text        not null check (how in ('TELEPHONE', 'IN_PERSON', 'WRITTEN', 'EMERGENCY_LINE')),
    other_county boolean     not null,
    told_at      timestamptz not null,
    reference    bytea       not null,      -- sealed
    reason       bytea,                     -- sealed
    recorded_by  uuid        not null,
    recorded_at  timestamptz not null,
    check ((directorate is not null) <> (county is not null and number is not null)),
    check (told_at <= recorded_at),
    check (not other_county or reason is not null)
);
create index directorate_notification_person on directorate_notification (person, id desc);

alter table directorate_notification enable row level security;
alter table directorate_notification force row level security;
create policy own on directorate_notification
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on directorate_notification from ${app};
