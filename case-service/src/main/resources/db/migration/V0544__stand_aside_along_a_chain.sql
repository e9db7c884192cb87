-- Who sends somebody on from the file that began with a grant is in the middle. Whoever there steps aside from what was sent on steps
-- aside from all that was taken on for the person of that grant: from every list and reading alike.
create or replace view aside with (security_invoker = true) as
    select agency, account, person, referral from conflict_of_interest where not lifted
    union all
    select c.agency, c.account, null, o.referral
    from conflict_of_interest c
        join share d on d.referral = c.referral and d.receiver = c.agency
        join share o on o.person = d.person and o.owner = d.owner and o.receiver = d.receiver
    where not c.lifted
    union all
    select c.agency, c.account, null, o.referral
    from conflict_of_interest c
        join case_file s on s.agency = c.agency and s.person = c.person
        join share d on d.id = any (s.grants) and d.receiver = c.agency
        join share o on o.person = d.person and o.owner = d.owner and o.receiver = d.receiver
    where not c.lifted;
revoke insert, update, delete on aside from ${app};

-- Asked by referral, that last part begins with what the agency's workers have declared: some hundreds at most.
create index conflict_of_agency on conflict_of_interest (agency) where not lifted;
