-- The consents heard of; an end is never taken back. A read model: no policy, the gate names person, owner and receiver.
create table consent (
    id          uuid primary key,
    person      uuid        not null,
    owner       uuid        not null,
    receiver    uuid        not null,
    categories  text[]      not null,
    valid_until date,
    ended_at    timestamptz
);
