-- How many places of a service are free, as its agency counted them last: its own business, exact.
create table place_count (
    listing    uuid primary key references listing,
    version    integer     not null,
    agency     uuid        not null,
    women      integer     check (women >= 0),
    men        integer     check (men >= 0),
    children   integer     check (children >= 0),
    families   integer     check (families >= 0),
    counted_at timestamptz,
    counted_by uuid
);
create index place_count_agency on place_count (agency);
alter table place_count enable row level security;
alter table place_count force row level security;
create policy own on place_count using (agency = acting_agency()) with check (agency = acting_agency());

-- What others may be shown of each count: words, never numbers. Which of them is shown is decided by fixed hours alone, so
-- that nobody watches a place being taken: no hold and no acceptance writes here.
create table place_level (
    listing    uuid        not null references listing,
    counted_at timestamptz not null,
    agency     uuid        not null,
    women      text        not null check (women in ('YES', 'FEW', 'ASK')),
    men        text        not null check (men in ('YES', 'FEW', 'ASK')),
    children   text        not null check (children in ('YES', 'FEW', 'ASK')),
    families   text        not null check (families in ('YES', 'FEW', 'ASK')),
    primary key (listing, counted_at)
);
alter table place_level enable row level security;
alter table place_level force row level security;
create policy everybody on place_level for select using (true);
create policy adding on place_level for insert with check (agency = acting_agency());
revoke update, delete on place_level from ${app};

-- A place kept for somebody for a while, or given to somebody since it was last counted.
create table place_hold (
    id         uuid primary key, -- UUIDv7
    listing    uuid        not null references listing,
    agency     uuid        not null,
    kind       text        not null check (kind in ('WOMEN', 'MEN', 'CHILDREN', 'FAMILIES')),
    until      timestamptz not null,
    state      text        not null check (state in ('HELD', 'TAKEN', 'RELEASED')),
    changed_at timestamptz not null
);
create index place_hold_live on place_hold (listing, kind) where state <> 'RELEASED';
alter table place_hold enable row level security;
alter table place_hold force row level security;
create policy own on place_hold using (agency = acting_agency()) with check (agency = acting_agency());
