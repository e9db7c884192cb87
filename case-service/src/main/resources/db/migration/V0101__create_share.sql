-- What was heard of a grant. It concerns two agencies; either is a party.
create table share (
    id            uuid primary key,            -- the grant's
    version       integer     not null,
    grant_version integer     not null,        -- of the newest telling
    referral      uuid        not null,
    person        uuid        not null,        -- the owner's
    owner         uuid        not null,
    receiver      uuid        not null,
    workers       uuid[]      not null,
    categories    text[]      not null,
    until         timestamptz,                 -- null when only the end was heard yet
    ended_at      timestamptz
);
create index share_of_referral on share (referral);

alter table share enable row level security;
alter table share force row level security;
create policy parties on share
    using (owner = acting_agency() or receiver = acting_agency())
    with check (owner = acting_agency() or receiver = acting_agency());
