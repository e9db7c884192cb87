-- Whom a receiver named for what it took on stands on its desk as well: when none of them is left, it is to be assigned. The desk had asked
-- only for whoever claimed it, and what nobody had claimed seemed to wait for its first worker. This is the function of V0532 with that column.
alter table desk_item add workers uuid[];

create or replace function desk_put(in_referral uuid) returns void
    language sql security definer set search_path = public, pg_temp
as $$
    insert into desk_item (referral, receiver, sender, code, service, urgency, region, status, sent_at, due_at, promised, workers)
    select r.id, r.receiver, r.sender, r.code, r.service, r.urgency, r.region, r.status, r.sent_at,
           coalesce(case when r.answer_stands_since is not null then null
                         when r.status in ('SENT', 'ACKNOWLEDGED', 'INFORMATION_REQUESTED')
                              and exists (select from agency s where s.id = r.sender and s.status = 'SUSPENDED') then null
                         when r.status in ('SENT', 'ACKNOWLEDGED', 'INFORMATION_REQUESTED') then r.answer_by
                         when r.status = 'ACCEPTED' then r.start_by
                         when r.status = 'WAITLISTED' then (r.expected_on + 1)::timestamp at time zone coalesce(a.zone, 'Europe/Bucharest')
                         when r.status = 'ON_HOLD' then r.review_on::timestamp at time zone coalesce(a.zone, 'Europe/Bucharest')
                    end, '9999-12-31T23:59:59Z'),
           r.promised_number is not null, r.workers
    from referral r left join agency a on a.id = r.receiver
    where r.id = in_referral
      and r.status in ('SENT', 'ACKNOWLEDGED', 'INFORMATION_REQUESTED', 'ACCEPTED', 'WAITLISTED', 'IN_SERVICE', 'ON_HOLD')
    on conflict (referral) do update
        set status = excluded.status, due_at = excluded.due_at, promised = excluded.promised, workers = excluded.workers
$$;
select desk_put(referral) from desk_item where status in ('ACCEPTED', 'IN_SERVICE', 'ON_HOLD');
