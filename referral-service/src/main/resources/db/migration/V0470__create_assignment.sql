-- Who works with a person at the agency whose record it is, as identity-service tells it: only they send anything for the person.
-- A full state; of two the one with the higher version stays. Of a person that was not heard of there is no row.
create table assignment (
    person  uuid    primary key,
    agency  uuid    not null,
    version integer not null,
    workers uuid[]  not null
);
alter table assignment enable row level security;
alter table assignment force row level security;
create policy own on assignment using (agency = acting_agency()) with check (agency = acting_agency());
revoke delete on assignment from ${app};
