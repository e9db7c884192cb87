-- Who declared a conflict of interest sees no message about that referral. referral-service owns the declarations; this is what it told.
create table conflict_of_interest (
    id       uuid primary key,  -- the declaration's
    agency   uuid    not null,
    account  uuid    not null,
    referral uuid    not null,
    lifted   boolean not null
);
create index conflict_of_account on conflict_of_interest (account) where not lifted;

alter table conflict_of_interest enable row level security;
alter table conflict_of_interest force row level security;
create policy of_agency on conflict_of_interest
    using (agency = acting_agency()) with check (agency = acting_agency());
