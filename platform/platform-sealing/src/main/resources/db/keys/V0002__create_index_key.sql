-- Keys of blind indexes: one per scope and purpose, wrapped by the service's own key. They seal nothing; with one of them
-- and a stolen index one could test guesses, so they are kept where the index is not.
create table index_key (
    scope      uuid        not null,
    purpose    text        not null,
    keyset     bytea       not null,
    created_at timestamptz not null default clock_timestamp(),
    primary key (scope, purpose)
);
revoke all on index_key from "${app}";
grant select, insert on index_key to "${app}";
