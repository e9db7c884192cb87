-- Where and when the sender's worker brings somebody, as the receiver says it now: location data, sealed under the key of the sender's
-- person. One per referral; what holds no more is not kept.
create table meeting (
    id           uuid primary key,          -- UUIDv7; told anew after it was taken back, it is another one
    version      integer     not null,
    referral     uuid        not null unique,
    access_grant uuid        not null references disclosure_grant,
    person       uuid        not null references person on delete cascade,
    owner        uuid        not null,
    receiver     uuid        not null check (receiver <> owner),
    words        bytea       not null,      -- sealed
    told_at      timestamptz not null
);
create index meeting_person on meeting (person);
create index meeting_grant on meeting (access_grant);

alter table meeting enable row level security;
alter table meeting force row level security;
create policy parties on meeting for select
    using (owner = acting_agency() or receiver = acting_agency());
create policy told_by_receiver on meeting for insert
    with check (receiver = acting_agency());
create policy changed_by_receiver on meeting for update
    using (receiver = acting_agency())
    with check (receiver = acting_agency());
create policy removed_by_either on meeting for delete
    using (owner = acting_agency() or receiver = acting_agency());

-- Whose service has begun is met no more, whatever is told late.
create table begun_service (
    referral uuid primary key,
    owner    uuid        not null,
    receiver uuid        not null,
    heard_at timestamptz not null
);
alter table begun_service enable row level security;
alter table begun_service force row level security;
create policy parties on begun_service for select
    using (owner = acting_agency() or receiver = acting_agency());
create policy heard_by_owner on begun_service for insert
    with check (owner = acting_agency());
revoke update, delete on begun_service from ${app};

-- However a grant ends, the place ends with it. Runs as whoever ends it: the owner.
create function forget_meeting() returns trigger
    language plpgsql set search_path = public
as $$
begin
    delete from meeting where access_grant = new.id;
    return null;
end $$;
create trigger forgets_meeting after update of ended_at on disclosure_grant
    for each row when (old.ended_at is null and new.ended_at is not null)
    execute function forget_meeting();
