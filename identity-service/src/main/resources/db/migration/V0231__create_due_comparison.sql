-- Whom to compare with the others of the agency: written with what was told, removed with what was found. A crash in between
-- leaves the row.
create table due_comparison (
    person     uuid        primary key references person on delete cascade,
    owner      uuid        not null references agency,
    asked_at   timestamptz not null,
    not_before timestamptz not null           -- later after a failure
);
create index due_comparison_next on due_comparison (not_before);

alter table due_comparison enable row level security;
alter table due_comparison force row level security;
create policy own on due_comparison
    using (owner = acting_agency())
    with check (owner = acting_agency());

-- The job learns from here only who is due and for whom, then acts as that agency.
create policy narrow_function on due_comparison for select to current_user using (true);
create function due_comparisons(moment timestamptz, most integer) returns table (person uuid, agency uuid)
    language sql stable security definer set search_path = public
    as 'select person, owner from due_comparison where not_before <= moment order by not_before limit most';
revoke all on function due_comparisons(timestamptz, integer) from public;
grant execute on function due_comparisons(timestamptz, integer) to ${app};
