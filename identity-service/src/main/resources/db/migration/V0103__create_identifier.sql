-- One fact that can tell who a person is, sealed under the person's own key. Categories are the unit of sharing.
create table identifier (
    id       uuid primary key,              -- UUIDv4
    person   uuid  not null references person,
    owner    uuid  not null,
    category text  not null check (category in ('IDENTITY', 'CONTACT', 'LANGUAGE')),
    kind     text  not null,
    sealed   bytea not null
);
create index identifier_person on identifier (person);

alter table identifier enable row level security;
alter table identifier force row level security;
create policy own on identifier
    using (owner = acting_agency())
    with check (owner = acting_agency());
