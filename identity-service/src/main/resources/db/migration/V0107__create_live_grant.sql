-- The one place that says whether a grant is live; every read asks it, with `until` compared to the service's clock.
create view live_grant with (security_invoker = true) as
select g.id, g.referral, g.consent, g.person, g.owner, g.receiver, g.categories, g.workers, g.version,
       least(c.ends_at, g.closes_at) as until
  from disclosure_grant g
  join consent c on c.id = g.consent and c.state = 'GIVEN'
  join agency o on o.id = g.owner and o.status = 'ACTIVE'
  join agency r on r.id = g.receiver and r.status = 'ACTIVE'
 where g.ended_at is null;
grant select on live_grant to ${app};

-- The second wall under the vault: rows of another agency open to the named worker, covered categories only.
create policy shared on identifier for select
    using (exists (
        select 1 from live_grant g
         where g.person = identifier.person
           and g.receiver = acting_agency()
           and acting_account() = any (g.workers)
           and identifier.category = any (g.categories)));
