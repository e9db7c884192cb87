-- What was said of a referral that waited. The key lets nothing be said twice: round is the version of the move after which a
-- kind recurs, and 0 for what is said once.
create table referral_alarm (
    referral uuid        not null,
    kind     text        not null check (kind ~ '^[A-Z_]{3,30}$'),
    round    integer     not null,
    sender   uuid        not null,
    receiver uuid        not null,
    at       timestamptz not null,
    primary key (referral, kind, round)
);
alter table referral_alarm enable row level security;
alter table referral_alarm force row level security;
create policy parties on referral_alarm
    using (acting_agency() in (sender, receiver))
    with check (acting_agency() in (sender, receiver));
revoke update, delete on referral_alarm from ${app};
