-- When a child comes of age, as coarse as the job can work with: the month stands open, the day is sealed, and the row
-- goes when the day has come. Nobody who was grown up when first met has one.
create table coming_of_age (
    person  uuid primary key references person,
    version integer not null,
    owner   uuid    not null,
    month   date    not null check (extract(day from month) = 1),
    day     bytea   not null,               -- sealed
    warned  boolean not null,
    watched boolean not null
);
create index coming_of_age_month on coming_of_age (month);

alter table coming_of_age enable row level security;
alter table coming_of_age force row level security;
create policy own on coming_of_age
    using (owner = acting_agency())
    with check (owner = acting_agency());

-- The job learns from this function only whom to look at and for whom, person by person.
create policy narrow_function on coming_of_age for select to current_user using (true);
create function due_majorities(this_month date, warn_month date, after_person uuid, most integer)
    returns table (person uuid, agency uuid)
    language sql stable security definer set search_path = public
    as 'select person, owner from coming_of_age
         where (month <= this_month or month <= warn_month and not warned) and person > after_person
         order by person limit most';
revoke all on function due_majorities(date, date, uuid, integer) from public;
grant execute on function due_majorities(date, date, uuid, integer) to ${app};
