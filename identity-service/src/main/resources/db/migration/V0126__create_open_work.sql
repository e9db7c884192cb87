-- How many open items each service counted for an agency: numbers only, for whoever closes it.
create table open_work (
    agency     uuid        not null,
    service    text        not null check (length(service) <= 40),
    kind       text        not null check (length(kind) <= 40),
    open       integer     not null check (open >= 0),
    counted_at timestamptz not null,
    primary key (agency, service, kind)
);
alter table open_work enable row level security;
alter table open_work force row level security;
create policy own on open_work
    using (agency = acting_agency())
    with check (agency = acting_agency());
