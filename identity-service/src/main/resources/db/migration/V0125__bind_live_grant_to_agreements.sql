-- A network that requires agreements opens a grant only under one, and only what both allow. As long as nobody has said
-- what the network requires, nothing is live. An agency that closes still has people in care; who is suspended reads nothing.
create or replace view live_grant with (security_invoker = true) as
select g.id, g.referral, g.consent, g.person, g.owner, g.receiver,
       case when n.agreements_required
            then array(select shared from unnest(g.categories) as shared where shared = any (a.categories))
            else g.categories end as categories,
       g.workers, g.version,
       least(c.ends_at, g.closes_at, case when n.agreements_required then a.ends_at end) as until
  from disclosure_grant g
  join consent c on c.id = g.consent and c.state = 'GIVEN'
  join agency o on o.id = g.owner and o.status in ('PROBATION', 'ACTIVE', 'CLOSING')
  join agency r on r.id = g.receiver and r.status in ('PROBATION', 'ACTIVE', 'CLOSING')
  cross join network_rule n
  left join agreement a on a.state = 'CONFIRMED'
       and least(a.proposer, a.partner) = least(g.owner, g.receiver)
       and greatest(a.proposer, a.partner) = greatest(g.owner, g.receiver)
 where g.ended_at is null
   and (not n.agreements_required or g.categories && a.categories);
