-- While the sender owes an answer the receiver's time stands still: the referral says since when, and nothing of it is due on the desk.
-- Empty again once the time goes on - with the answer of either side, or when the sender has let its own time pass.
alter table referral add answer_stands_since timestamptz
    check (answer_stands_since is null or status = 'INFORMATION_REQUESTED');

-- What stands or was set going at this moment: the clock knows, and it is the clock whose limit was moved.
alter table referral no force row level security;
alter table running_clock no force row level security;
update referral r set answer_stands_since = c.paused_at, answer_by = case when c.paused_at is null then c.answer_by else r.answer_by end
  from running_clock c
 where c.referral = r.id and r.status = 'INFORMATION_REQUESTED' and r.urgency <> 'EMERGENCY';
alter table running_clock force row level security;
alter table referral force row level security;

create or replace function desk_put(in_referral uuid) returns void
    language sql security definer set search_path = public
as $$
    insert into desk_item (referral, receiver, sender, code, service, urgency, region, status, sent_at, due_at, promised)
    select id, receiver, sender, code, service, urgency, region, status, sent_at,
           case when answer_stands_since is not null then '9999-12-31T23:59:59Z'
                when status in ('SENT', 'ACKNOWLEDGED', 'INFORMATION_REQUESTED') then answer_by
                when status = 'ACCEPTED' then start_by
                else '9999-12-31T23:59:59Z' end,
           promised_number is not null
    from referral
    where id = in_referral
      and status in ('SENT', 'ACKNOWLEDGED', 'INFORMATION_REQUESTED', 'ACCEPTED', 'WAITLISTED', 'IN_SERVICE', 'ON_HOLD')
    on conflict (referral) do update
        set status = excluded.status, due_at = excluded.due_at, promised = excluded.promised
$$;
select desk_put(referral) from desk_item where status = 'INFORMATION_REQUESTED';
