-- Who must not deal with a referral, because somebody in it is close to them. referral-service owns the declarations; this is what it
-- told. Their agency's file of that person is not theirs any more, and nobody gives it to them until a supervisor lifts it.
create table conflict_of_interest (
    id       uuid primary key, -- the declaration's
    agency   uuid    not null, -- whose account it is: sender or receiver
    account  uuid    not null,
    referral uuid    not null,
    person   uuid,             -- the sender's record; a receiver's file names the referral
    lifted   boolean not null
);
create index conflict_of_account on conflict_of_interest (account) where not lifted;

alter table conflict_of_interest enable row level security;
alter table conflict_of_interest force row level security;
create policy own on conflict_of_interest using (agency = acting_agency()) with check (agency = acting_agency());
revoke update, delete on conflict_of_interest from ${app};
grant update (lifted) on conflict_of_interest to ${app};

-- The last one may go: then it is a supervisor's to name others.
alter table case_file drop constraint case_file_workers_check;
