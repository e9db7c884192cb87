-- Referrals between an agency on probation and its sponsors: tests, whatever becomes of the agency. Both sides see the mark; who
-- counts referrals leaves them out.
create table practice_referral (
    referral uuid primary key references referral,
    sender   uuid not null,
    receiver uuid not null
);
create index practice_referral_sender on practice_referral (sender, referral desc);
create index practice_referral_receiver on practice_referral (receiver, referral desc);

alter table practice_referral enable row level security;
alter table practice_referral force row level security;
create policy parties on practice_referral
    using (acting_agency() in (sender, receiver))
    with check (acting_agency() in (sender, receiver));
revoke update, delete on practice_referral from ${app};
