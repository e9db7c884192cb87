-- For whom the present transaction reads and writes. A reused connection has '' in a setting, not null.
create function acting_agency() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('app.agency', true), '')::uuid;

create function acting_account() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('app.account', true), '')::uuid;

-- The application works with rows, never with tables: what the owner creates from here on it may read and write.
grant usage on schema public to ${app};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app};
alter default privileges in schema public grant usage, select on sequences to ${app};
alter default privileges in schema public revoke execute on functions from public;
alter default privileges in schema public grant execute on functions to ${app};
grant execute on function acting_agency(), acting_account() to ${app};
