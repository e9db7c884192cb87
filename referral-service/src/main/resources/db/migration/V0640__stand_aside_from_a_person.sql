-- Who steps aside from a referral steps aside from the human: at the sender from all that it asks for this person, at the receiver from
-- all that it has taken on (it has named workers) for the same person of the same sender. What it has not taken on stands alone until it
-- is: before, nobody there may learn that two referrals are about the same one. Whoever stepped aside from what was taken on once has done so
-- for good, also where that answer was taken back: only a supervisor lifts it. As whoever asks: row-level security holds in it.
create view aside with (security_invoker = true) as
    select o.id as referral, c.account
    from conflict_of_interest c
        join referral d on d.id = c.referral
        join referral o on o.sender = d.sender and o.person = d.person
    where c.lifted_at is null
      and (o.id = d.id or c.agency = d.sender
           or o.receiver = d.receiver and o.workers is not null
              and exists (select from timeline_entry t where t.referral = d.id and t.to_status = 'ACCEPTED'));
revoke insert, update, delete on aside from ${app};
