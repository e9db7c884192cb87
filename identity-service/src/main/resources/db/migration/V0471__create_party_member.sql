-- Who of an agency's persons was sent together with whom, as referral-service tells it: a word that is said later may make two of them
-- people who must not be together, and then somebody looks. Once for each of them.
create table party_member (
    referral uuid    primary key,
    party    uuid    not null,
    person   uuid    not null references person on delete cascade,
    owner    uuid    not null,
    over     boolean not null default false,
    told_at  timestamptz
);
create index party_member_person on party_member (person) where not over;
create index party_member_party on party_member (party) where not over;
alter table party_member enable row level security;
alter table party_member force row level security;
create policy own on party_member using (owner = acting_agency()) with check (owner = acting_agency());
