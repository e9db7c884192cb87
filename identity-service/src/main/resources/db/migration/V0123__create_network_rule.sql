-- The rules of the whole network as they were last told. One row, written when the service starts: it belongs to no agency.
create table network_rule (
    one                 boolean primary key check (one),
    agreements_required boolean not null,
    version             integer not null
);
revoke delete on network_rule from ${app};
