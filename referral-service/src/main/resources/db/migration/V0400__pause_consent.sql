-- A pause is not an end: the consent may count again. `turn` says how often its word has turned; a later telling of an earlier turn
-- changes nothing. What an earlier version wrote down as ended stays ended: the person is asked again.
alter table consent
    add paused boolean not null default false,
    add turn   integer not null default -1;
