-- The ledger: one row for each read of a person, allowed or refused. Rows are only ever added.
create table access (
    id         uuid primary key,            -- UUIDv7
    person     uuid        not null,        -- as asked for; may be nobody's
    agency     uuid        not null,
    account    uuid        not null,
    at         timestamptz not null,
    decision   text        not null check (decision in ('ALLOWED', 'REFUSED')),
    categories text[]      not null,
    grant_id   uuid,
    consent    uuid
);
create index access_person on access (person, at desc, id desc);

alter table access enable row level security;
alter table access force row level security;
create policy readers_and_owner on access for select
    using (agency = acting_agency()
        or exists (select 1 from person p where p.id = access.person and p.owner = acting_agency()));
create policy written_by_reader on access for insert
    with check (agency = acting_agency() and account = acting_account());
revoke update, delete on access from ${app};
