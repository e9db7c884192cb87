-- A session's tokens are renewed in their place, by one request at a time; the others wait for what it brings.
alter table session_token add renewing_until timestamptz;
grant update on session_token to "${app}";
