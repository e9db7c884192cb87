-- What identity-service last told about each agency; rebuilt by its republish. A read model: no policy.
create table agency (
    id       uuid primary key,
    version  integer not null,
    name     text    not null,
    kind     text    not null,
    county   text,
    zone     text    not null,
    calendar jsonb,
    status   text    not null
);
