-- The tokens of one signed-in browser, sealed under a key that only the browser's cookie carries.
-- Rows belong to sessions, not to agencies: there is nothing here that a policy could select by.
create table session_token (
    row    bytea primary key,
    sealed bytea not null,
    until  timestamptz not null
);
create index session_token_until on session_token (until);

grant usage on schema public to "${app}";
grant select, insert, delete on session_token to "${app}";
