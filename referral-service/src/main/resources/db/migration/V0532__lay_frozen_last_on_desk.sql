-- What a suspended agency has sent and nobody has answered stands still: of the desk it was the top, because it had been due long ago, while
-- the count of what is overdue left it out. Nothing of it is due until the agency is back. This is the function of V0497 with that condition.
create or replace function desk_put(in_referral uuid) returns void
    language sql security definer set search_path = public, pg_temp
as $$
    insert into desk_item (referral, receiver, sender, code, service, urgency, region, status, sent_at, due_at, promised)
    select r.id, r.receiver, r.sender, r.code, r.service, r.urgency, r.region, r.status, r.sent_at,
           coalesce(case when r.answer_stands_since is not null then null
                         when r.status in ('SENT', 'ACKNOWLEDGED', 'INFORMATION_REQUESTED')
                              and exists (select from agency s where s.id = r.sender and s.status = 'SUSPENDED') then null
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

-- The agency was suspended, or is back: what it has there is due anew.
create function desk_follow_sender(in_sender uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    perform desk_put(d.referral)
       from desk_item d join agency a on a.id = d.sender
      where d.sender = in_sender and d.status in ('SENT', 'ACKNOWLEDGED', 'INFORMATION_REQUESTED')
        and (d.due_at = '9999-12-31T23:59:59Z') is distinct from (a.status = 'SUSPENDED')
      order by d.referral;
end
$$;
revoke all on function desk_follow_sender(uuid) from public;
grant execute on function desk_follow_sender(uuid) to ${app};

select desk_follow_sender(id) from agency where status = 'SUSPENDED';
