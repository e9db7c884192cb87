-- Who of the receiver opened what the sender wrote, each time: an acceptance is not taken back after that. Rows are only ever added.
create table note_opening (
    id       uuid        primary key default gen_random_uuid(),
    referral uuid        not null references referral,
    agency   uuid        not null,
    account  uuid        not null,
    at       timestamptz not null
);
create index note_opening_referral on note_opening (referral);

alter table note_opening enable row level security;
alter table note_opening force row level security;
create policy own on note_opening using (agency = acting_agency()) with check (agency = acting_agency());
revoke update, delete on note_opening from ${app};

-- An acceptance that was taken back counts as one given back, and the same referral can be accepted again.
alter table acceptance_return
    add version integer not null default 0, -- of the referral, by which it was given back
    drop constraint acceptance_return_pkey,
    add primary key (worker, referral, version);
