-- One agency's record of helping one person. Texts are sealed under the file's own key.
create table case_file (
    id        uuid primary key,                -- UUIDv4: a v7 would tell when
    version   integer     not null,
    agency    uuid        not null,
    person    uuid        not null,
    status    text        not null check (status in ('OPEN')),
    summary   bytea,                           -- sealed
    workers   uuid[]      not null check (cardinality(workers) > 0),
    referrals uuid[]      not null,            -- the first is where the file came from
    opened_at timestamptz not null
);
create unique index case_file_open on case_file (agency, person) where status = 'OPEN';
create index case_file_workers on case_file using gin (workers);

alter table case_file enable row level security;
alter table case_file force row level security;
create policy agency on case_file
    using (agency = acting_agency()) with check (agency = acting_agency());

-- What the person needs help with; a part of the file.
create table need (
    case_file uuid        not null references case_file,
    place     integer     not null,            -- in the order noted
    id        uuid        not null unique,
    agency    uuid        not null,
    domain    text        not null,
    urgency   text        not null check (urgency in ('NOW', 'SOON', 'LATER')),
    remark    bytea,                           -- sealed
    added_at  timestamptz not null,
    primary key (case_file, place)
);

alter table need enable row level security;
alter table need force row level security;
create policy agency on need
    using (agency = acting_agency()) with check (agency = acting_agency());
