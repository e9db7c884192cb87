-- Whoever waits for a place is due when the day is over on which it was expected, and what is paused when the day begins on which somebody
-- looks at it again: of both the desk had said that nothing is ever due.
create or replace function desk_put(in_referral uuid) returns void
    language sql security definer set search_path = public, pg_temp
as $$
    insert into desk_item (referral, receiver, sender, code, service, urgency, region, status, sent_at, due_at, promised)
    select r.id, r.receiver, r.sender, r.code, r.service, r.urgency, r.region, r.status, r.sent_at,
           coalesce(case when r.answer_stands_since is not null then null
                         when r.status in ('SENT', 'ACKNOWLEDGED', 'INFORMATION_REQUESTED') then r.answer_by
                         when r.status = 'ACCEPTED' then r.start_by
                         when r.status = 'WAITLISTED' then (r.expected_on + 1)::timestamp at time zone coalesce(a.zone, 'Europe/Bucharest')
                         when r.status = 'ON_HOLD' then r.review_on::timestamp at time zone coalesce(a.zone, 'Europe/Bucharest')
                    end, '9999-12-31T23:59:59Z'),
           r.promised_number is not null
    from referral r left join agency a on a.id = r.receiver
    where r.id = in_referral
      and r.status in ('SENT', 'ACKNOWLEDGED', 'INFORMATION_REQUESTED', 'ACCEPTED', 'WAITLISTED', 'IN_SERVICE', 'ON_HOLD')
    on conflict (referral) do update
        set status = excluded.status, due_at = excluded.due_at, promised = excluded.promised
$$;
select desk_put(referral) from desk_item where status in ('WAITLISTED', 'ON_HOLD');
