-- A database that served a demonstration says so for ever: its accounts sign in with a published password, whatever the next start is told.
-- One row, written by a service that starts as a demo and by nobody taken away; ./punte reset erases the whole.
create table demo_mark (
    one boolean primary key default true check (one)
);

grant usage on schema public to "${app}";
grant select, insert on demo_mark to "${app}";
