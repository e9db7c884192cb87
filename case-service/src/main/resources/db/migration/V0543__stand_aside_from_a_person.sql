-- Who steps aside from a referral steps aside from the human: at a receiver also from all else that it took on for the same person of the
-- same sender, as its shares tell. As whoever asks: row-level security holds in it.
create index share_of_person on share (person, receiver);

create view aside with (security_invoker = true) as
    select agency, account, person, referral from conflict_of_interest where not lifted
    union all
    select c.agency, c.account, null, o.referral
    from conflict_of_interest c
        join share d on d.referral = c.referral and d.receiver = c.agency
        join share o on o.person = d.person and o.owner = d.owner and o.receiver = d.receiver
    where not c.lifted;
revoke insert, update, delete on aside from ${app};
