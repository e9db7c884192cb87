-- The directory of the network: every signed-in account may read it, so it carries no agency policy.
create table agency (
    id           uuid primary key,          -- UUIDv7, alias of the organization in Keycloak
    version      integer     not null,
    name         text        not null check (length(name) between 1 and 200),
    kind         text        not null,
    county       text        check (county ~ '^[A-Z]{1,2}$'),
    zone         text        not null,      -- IANA zone: a date ends at midnight here
    phone        text,
    working_days text[]      not null,
    opens        time        not null,
    closes       time        not null,
    holidays     date[]      not null,
    status       text        not null check (status in ('ACTIVE', 'SUSPENDED', 'DEACTIVATED')),
    created_at   timestamptz not null
);
create index agency_page on agency (created_at desc, id desc);
