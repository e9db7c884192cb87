-- The never-list holds in an emergency, too: a supervisor who stands on it sees no opening about the person and decides none, and a
-- guardian agency that does hears of none.
alter table emergency_opening add guardian_apart boolean not null default false;

drop policy own_and_guardian on emergency_opening;
create policy own_and_guardian on emergency_opening for select
    using ((agency = acting_agency()
            or not guardian_apart
               and exists (select from agency a where a.id = emergency_opening.agency and a.guardian = acting_agency()))
        and not never_listed(person, acting_account()));
drop policy decided_by_supervisor on emergency_opening;
create policy decided_by_supervisor on emergency_opening for update
    using (opened_by <> acting_account()
        and (agency = acting_agency()
            or not guardian_apart
               and exists (select from agency a where a.id = emergency_opening.agency and a.guardian = acting_agency()))
        and not never_listed(person, acting_account()));
