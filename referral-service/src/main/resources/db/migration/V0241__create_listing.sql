-- A service that an agency offers. Coded throughout, and nowhere a place below a county: where a shelter is, is not known here.
-- Everybody who signed in reads it; only its agency adds and changes.
create table listing (
    id           uuid primary key, -- UUIDv7
    version      integer     not null,
    agency       uuid        not null,
    service      text        not null,
    status       text        not null check (status in ('ACTIVE', 'INACTIVE', 'TEMPORARILY_CLOSED', 'DEFUNCT')),
    min_age      integer     check (min_age between 0 and 120),
    max_age      integer     check (max_age between 0 and 120),
    sexes        varchar(20)[],
    statuses     varchar(20)[],
    families     boolean,
    disabilities boolean,
    languages    text[]      not null, -- ISO 639
    counties     varchar(3)[] not null, -- none: it did not say
    features     varchar(40)[],
    schedule     text[]      not null, -- such as 'MON 08:00-20:00', in its agency's zone
    licences     text[]      not null,
    waiting_days integer     check (waiting_days >= 0),
    conditions   text        check (service not like 'ACC%' or conditions is null),
    assured_on   date,
    listed_at    timestamptz not null,
    changed_at   timestamptz not null,
    check (min_age is null or max_age is null or min_age <= max_age)
);
create index listing_service on listing (service, status);
create index listing_agency on listing (agency);
create index listing_changed on listing (changed_at desc, id desc);

alter table listing enable row level security;
alter table listing force row level security;
create policy everybody on listing for select using (true);
create policy adding on listing for insert with check (agency = acting_agency());
create policy changing on listing for update using (true) with check (agency = acting_agency());
-- whose it is and what is offered never changes: no row becomes another agency's
revoke update, delete on listing from ${app};
grant update (version, status, min_age, max_age, sexes, statuses, families, disabilities, languages, counties, features,
    schedule, licences, waiting_days, conditions, assured_on, changed_at) on listing to ${app};
