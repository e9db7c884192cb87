-- A note of one agency, for the platform's own tests.
create table slip (
    id         uuid primary key,
    version    integer     not null,
    agency     uuid        not null,
    text       text        not null,
    rank       integer     not null,
    kind       text        not null,
    written_at timestamptz not null
);
create index slip_written on slip (agency, written_at desc, id desc);

alter table slip enable row level security;
alter table slip force row level security;
create policy own on slip using (agency = acting_agency()) with check (agency = acting_agency());
