-- Who takes somebody on and sends her on from the own record is in the middle: whoever there steps aside from one half does so from the
-- other, too. A grant says which record came of which person: grants of before say so once identity-service has told them again.
alter table disclosure_grant add person uuid, add receiver_person uuid; -- the sender's record, and what the receiver made of it
create index disclosure_grant_person on disclosure_grant (person, receiver) where person is not null;
create index disclosure_grant_record on disclosure_grant (receiver_person) where receiver_person is not null;

-- As before, and now by which declaration. From the grant of what was declared about, or of the record from which that was sent on, to
-- all that was taken on for the same person (what is not taken on stands alone still) and all that was sent on from what came of it.
create or replace view aside with (security_invoker = true) as
    select o.id as referral, c.account, c.id as conflict
    from conflict_of_interest c
        join referral d on d.id = c.referral
        join referral o on o.sender = d.sender and o.person = d.person
    where c.lifted_at is null
      and (o.id = d.id or c.agency = d.sender
           or o.receiver = d.receiver and o.workers is not null
              and exists (select from timeline_entry t where t.referral = d.id and t.to_status = 'ACCEPTED'))
    union all
    select o.id, c.account, c.id
    from conflict_of_interest c
        join referral d on d.id = c.referral
        join disclosure_grant m on m.receiver = c.agency
                               and (m.referral = d.id or m.receiver_person = d.person and m.receiver = d.sender)
        join disclosure_grant g on g.person = m.person and g.receiver = m.receiver
        join referral o on o.id = g.referral and o.workers is not null or o.sender = g.receiver and o.person = g.receiver_person
    where c.lifted_at is null;
revoke insert, update, delete on aside from ${app};
