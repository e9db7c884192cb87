-- What somebody was asked to look at already: of this member, this other one, and by which words. "Once" is said of that, not of the member: who has
-- looked at a first suspicion hears of the next. The words stand here as a keyed fingerprint only, and nobody can read them from it.
-- Lapsed where one of the two was no longer sent since: if they are together again, it is asked again.
alter table party_member drop column told_at;
create table party_told (
    referral uuid        not null references party_member on delete cascade,
    other    uuid        not null references person on delete cascade,
    said     integer     not null,
    owner    uuid        not null,
    told_at  timestamptz not null,
    lapsed   boolean     not null default false,
    primary key (referral, other, said)
);
alter table party_told enable row level security;
alter table party_told force row level security;
create policy own on party_told using (owner = acting_agency()) with check (owner = acting_agency());
