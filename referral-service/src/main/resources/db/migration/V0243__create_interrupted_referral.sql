-- Referrals whose service closed for a while after they were sent: a flag for both sides, taken away when it opens again.
create table interrupted_referral (
    referral uuid primary key,
    sender   uuid        not null,
    receiver uuid        not null,
    service  text        not null,
    since    timestamptz not null
);
create index interrupted_referral_sender on interrupted_referral (sender, since desc, referral desc);
create index interrupted_referral_receiver on interrupted_referral (receiver, service);

alter table interrupted_referral enable row level security;
alter table interrupted_referral force row level security;
-- the receiver, whose service it is, says so
create policy parties on interrupted_referral
    using (acting_agency() in (sender, receiver)) with check (receiver = acting_agency());
revoke update on interrupted_referral from ${app};
