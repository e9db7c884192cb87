-- One key per subject, wrapped by the service's own key. Kept in a database of its own with a short backup chain:
-- an old backup of the data then holds only ciphertext whose key is gone.
-- A forgotten key leaves its subject behind, so that a restore cannot bring the key back and nobody makes a second one.
create table wrapped_key (
    subject      uuid        primary key,
    keyset       bytea,
    created_at   timestamptz not null default clock_timestamp(),
    forgotten_at timestamptz,
    check ((keyset is null) = (forgotten_at is not null))
);

-- The application may forget a key but not the fact that it did.
revoke all on wrapped_key from "${app}";
grant select, insert, update on wrapped_key to "${app}";
