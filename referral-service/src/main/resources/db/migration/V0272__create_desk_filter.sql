-- How somebody likes to look at the desk. Codes only: a name of one's own could be somebody's name.
create table desk_filter (
    id       uuid primary key, -- UUIDv7
    agency   uuid        not null,
    account  uuid        not null,
    view     text        not null,
    status   text,
    urgency  text,
    service  text,
    region   text check (region ~ '^[A-Z]{1,3}$'),
    saved_at timestamptz not null,
    unique nulls not distinct (account, agency, view, status, urgency, service, region)
);

alter table desk_filter enable row level security;
alter table desk_filter force row level security;
create policy own on desk_filter
    using (agency = acting_agency() and account = acting_account())
    with check (agency = acting_agency() and account = acting_account());
revoke update on desk_filter from ${app};
