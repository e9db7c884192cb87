-- What accounts may do, as identity-service tells. A read model: no agency policy, because it is asked before
-- anybody acts.
create table standing (
    account uuid    not null,
    agency  uuid    not null,
    roles   text[]  not null,
    client  boolean not null,
    blocked boolean not null,
    primary key (account, agency)
);

create table standing_agency (
    agency uuid primary key,
    active boolean not null
);

-- When identity-service was last heard of, whichever replica heard it.
create table standing_heard (
    one      boolean primary key check (one),
    heard_at timestamptz not null
);
