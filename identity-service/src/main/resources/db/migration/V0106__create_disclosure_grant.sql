-- Permission for one agency to read some categories of one person, because of one referral. Links both agencies' own records.
create table disclosure_grant (
    id              uuid primary key,       -- UUIDv7
    version         integer     not null,
    referral        uuid        not null unique,
    consent         uuid        not null references consent,
    person          uuid        not null references person,
    receiver_person uuid        not null references person,
    owner           uuid        not null,
    receiver        uuid        not null check (receiver <> owner),
    categories      text[]      not null check (cardinality(categories) > 0),
    workers         uuid[]      not null check (cardinality(workers) > 0),
    opened_at       timestamptz not null,
    closes_at       timestamptz,            -- set when the service is completed: readable for a grace period
    ended_at        timestamptz,
    why             text        check ((ended_at is null) = (why is null))
);
create index disclosure_grant_person on disclosure_grant (person, receiver);
create index disclosure_grant_consent on disclosure_grant (consent);
create index disclosure_grant_due on disclosure_grant (closes_at) where ended_at is null;

alter table disclosure_grant enable row level security;
alter table disclosure_grant force row level security;
create policy parties on disclosure_grant for select
    using (owner = acting_agency() or receiver = acting_agency());
create policy opened_by_owner on disclosure_grant for insert
    with check (owner = acting_agency());
create policy changed_by_owner on disclosure_grant for update
    using (owner = acting_agency())
    with check (owner = acting_agency());

-- The receiver sees of a consent only that one under which it was let in.
alter table consent enable row level security;
alter table consent force row level security;
create policy parties on consent for select
    using (owner = acting_agency()
        or exists (select 1 from disclosure_grant g where g.consent = consent.id and g.receiver = acting_agency()));
create policy given_by_owner on consent for insert
    with check (owner = acting_agency());
create policy ended_by_owner on consent for update
    using (owner = acting_agency())
    with check (owner = acting_agency());
