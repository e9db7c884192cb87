-- The cooperation agreements heard of. A read model: no policy, the gate names both agencies.
create table agreement (
    id      uuid primary key,
    version integer     not null,
    one     uuid        not null,
    other   uuid        not null check (other <> one),
    state   text        not null,
    ends_at timestamptz not null
);
create index agreement_one on agreement (one, other);
create index agreement_other on agreement (other, one);

-- Whether the network asks for agreements; one row, as last told.
create table network_rule (
    one                 boolean primary key check (one),
    agreements_required boolean     not null,
    told_at             timestamptz not null
);
