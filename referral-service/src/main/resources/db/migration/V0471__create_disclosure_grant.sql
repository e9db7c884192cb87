-- Which grants were opened for referrals, and to whom, as identity-service tells it: the sender's note is read under one that is open. The
-- receiver's alone. What ended stays ended; of two states that were told the one with the higher version stays.
create table disclosure_grant (
    id       uuid    primary key,
    referral uuid    not null,
    receiver uuid    not null,
    version  integer not null,
    workers  uuid[]  not null,
    until    timestamptz,         -- null: only its pause or its end was heard
    paused   boolean not null,
    ended    boolean not null
);
create index disclosure_grant_referral on disclosure_grant (referral);
alter table disclosure_grant enable row level security;
alter table disclosure_grant force row level security;
create policy own on disclosure_grant using (receiver = acting_agency()) with check (receiver = acting_agency());
revoke delete on disclosure_grant from ${app};
