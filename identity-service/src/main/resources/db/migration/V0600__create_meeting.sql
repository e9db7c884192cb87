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
    told_by      uuid        not null,
    told_at      timestamptz not null
);
create index meeting_person on meeting (person);
create index meeting_grant on meeting (access_grant);
create index meeting_teller on meeting (told_by);

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
-- What was completed before is known from its grant.
alter table disclosure_grant no force row level security;
insert into begun_service (referral, owner, receiver, heard_at)
select distinct referral, owner, receiver, now() from disclosure_grant where closes_at is not null or why = 'REFERRAL_COMPLETED'
    on conflict do nothing;
alter table disclosure_grant force row level security;

alter table begun_service enable row level security;
alter table begun_service force row level security;
create policy parties on begun_service for select
    using (owner = acting_agency() or receiver = acting_agency());
create policy heard_by_owner on begun_service for insert
    with check (owner = acting_agency());
revoke update, delete on begun_service from ${app};

-- Who said something of where to meet, and when: never what. A named worker who sends somebody elsewhere is known afterwards.
create table meeting_told (
    id       uuid primary key,              -- UUIDv7
    meeting  uuid        not null,
    version  integer     not null,
    referral uuid        not null,
    owner    uuid        not null,
    receiver uuid        not null,
    account  uuid,                          -- whoever did it, or told what went with them; nobody where a grant was followed by another
    act      text        not null check (act in ('TOLD', 'TAKEN_BACK', 'TELLER_GONE', 'GRANT_GONE')),
    at       timestamptz not null
);
create index meeting_told_of_referral on meeting_told (referral, at desc, id desc);
alter table meeting_told enable row level security;
alter table meeting_told force row level security;
create policy parties on meeting_told for select
    using (owner = acting_agency() or receiver = acting_agency());
create policy written_by_either on meeting_told for insert
    with check (owner = acting_agency() or receiver = acting_agency());
revoke update, delete on meeting_told from ${app};

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
