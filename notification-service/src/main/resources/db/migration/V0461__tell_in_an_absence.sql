-- Whom an author named for the time of an absence, as referral-service told it: what is said to the one is said to the other.
create table absence_contact (
    referral uuid primary key,
    agency   uuid not null,  -- the sender's
    author   uuid not null,
    contact  uuid not null
);
alter table absence_contact enable row level security;
alter table absence_contact force row level security;
create policy of_agency on absence_contact
    using (agency = acting_agency()) with check (agency = acting_agency());
