-- Something with a version that events can be about, and what the test's consumer has heard.
create table note (
    id      uuid    primary key,
    version integer not null,
    text    text    not null
);

create table diary (
    entry   bigint generated always as identity primary key,
    subject uuid    not null,
    number  integer not null,
    trace   text    not null,
    patience text   not null default current_setting('lock_timeout')
);
