-- How many open files of a closing agency were told last: told again when the number changes.
create table open_work (
    agency  uuid    primary key,
    version integer not null,
    open    bigint  not null check (open >= 0)
);

alter table open_work enable row level security;
alter table open_work force row level security;
create policy agency on open_work
    using (agency = acting_agency()) with check (agency = acting_agency());
