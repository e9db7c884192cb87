-- The cooperation agreements heard of, and whether the network asks for them. Read models: no policy, the question names
-- both agencies.
create table agreement (
    id         uuid primary key,
    version    integer     not null,
    one        uuid        not null,
    other      uuid        not null check (other <> one),
    state      text        not null,
    categories text[]      not null,
    ends_at    timestamptz not null
);
create index agreement_one on agreement (one, other);
create index agreement_other on agreement (other, one);

create table network_rule (
    one                 boolean primary key check (one),
    agreements_required boolean     not null,
    told_at             timestamptz not null
);
