-- Who works with a person at the agency whose record it is, as identity-service tells it: whoever is not among them reads no file of the
-- person, whatever the file says. A full state; of two the one with the higher version stays. Of a person that was not heard of there is
-- no row.
create table person_worker (
    person  uuid    primary key,
    agency  uuid    not null,
    version integer not null,
    workers uuid[]  not null
);
alter table person_worker enable row level security;
alter table person_worker force row level security;
create policy own on person_worker using (agency = acting_agency()) with check (agency = acting_agency());
revoke delete on person_worker from ${app};
