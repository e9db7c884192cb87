-- What a grant opens at this moment: what was opened, as far as its consent still covers it and, where the network requires
-- agreements, as far as both agencies may share it. A category that ended is gone from the next read on.
create or replace view live_grant with (security_invoker = true) as
select g.id, g.referral, g.consent, g.person, g.owner, g.receiver, shown.categories, g.workers, g.version,
       least(c.ends_at, g.closes_at, case when n.agreements_required then a.ends_at end) as until
  from disclosure_grant g
  join consent c on c.id = g.consent and c.state = 'GIVEN'
  join agency o on o.id = g.owner and o.status in ('PROBATION', 'ACTIVE', 'CLOSING')
  join agency r on r.id = g.receiver and r.status in ('PROBATION', 'ACTIVE', 'CLOSING')
  cross join network_rule n
  left join agreement a on a.state = 'CONFIRMED'
       and least(a.proposer, a.partner) = least(g.owner, g.receiver)
       and greatest(a.proposer, a.partner) = greatest(g.owner, g.receiver)
  cross join lateral (
       select array(select shared from unnest(g.categories) as shared
                     where shared = any (c.categories) and shared <> all (c.ended_categories)
                       and (not n.agreements_required or shared = any (a.categories))) as categories) shown
 where g.ended_at is null and cardinality(shown.categories) > 0;
