-- Several referrals that one agency sent to another at once, for people who belong together (safety 25). One answer; consent, grant,
-- file and withdrawal stay each person's own. No person, and never changed: the heads are those of the moment of sending.
create table party (
    id                   uuid primary key, -- UUIDv4
    sender               uuid        not null,
    receiver             uuid        not null check (receiver <> sender),
    author               uuid        not null,
    together             text        not null check (together in ('ONLY', 'IF_POSSIBLE')),
    adults               integer     not null check (adults >= 0),
    children_or_in_doubt integer     not null check (children_or_in_doubt >= 0),
    sent_at              timestamptz not null,
    check (adults + children_or_in_doubt between 2 and 8)
);
alter table party enable row level security;
alter table party force row level security;
create policy parties on party
    using (acting_agency() in (sender, receiver))
    with check (acting_agency() in (sender, receiver));
revoke update, delete on party from ${app};

alter table referral add column party uuid references party;
create index referral_party on referral (party) where party is not null;
