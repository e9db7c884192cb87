-- How far a referral was followed: what is told late of an earlier moment - a transfer that is offered after it was declined - changes nothing
-- any more. Kept of every referral that is over, for only its sending says that it is a transfer.
create table offer_heard (
    referral uuid primary key,
    agency   uuid    not null, -- its sender
    version  integer not null
);
alter table offer_heard enable row level security;
alter table offer_heard force row level security;
create policy agency on offer_heard using (agency = acting_agency()) with check (agency = acting_agency());
revoke update, delete on offer_heard from ${app};
grant update (version) on offer_heard to ${app};
