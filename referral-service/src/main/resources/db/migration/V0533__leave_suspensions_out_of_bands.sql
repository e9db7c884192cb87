-- How long a referral stood still with its suspended sender while nobody could answer: "usually answers within" counted that as slowness of
-- the receiver. What was thawed before is not known.
alter table running_clock add column frozen_seconds bigint not null default 0 check (frozen_seconds >= 0);
grant update (frozen_seconds) on running_clock to ${app};

-- As long as the sender is still away, the time until the answer is in no sum yet; and whoever was frozen for longer than an answer took was
-- not quicker than at once. A function cannot be changed in part: this is the one of V0491 without that time.
create or replace function refresh_answer_band(at timestamptz) returns void
    language sql security definer set search_path = public, pg_temp
    as $$
        insert into answer_band (agency, band, computed_at)
        select receiver,
               case when seconds <= 3600 then 'WITHIN_1_HOUR' when seconds <= 14400 then 'WITHIN_4_HOURS'
                    when seconds <= 86400 then 'WITHIN_1_DAY' when seconds <= 259200 then 'WITHIN_3_DAYS' else 'LONGER' end,
               at
        from (select r.receiver, count(*) as asked,
                     -- a year: no answer within the 90 days took as long
                     percentile_cont(0.5) within group (order by case
                         when t.answered_at is null then 31536000
                         else greatest(extract(epoch from t.answered_at - r.sent_at) - coalesce(c.frozen_seconds, 0)
                                       - greatest(extract(epoch from t.answered_at - c.frozen_at), 0), 0) end) as seconds
              from referral r left join running_clock c on c.referral = r.id
              cross join lateral (select min(a.at) as answered_at from given_answer a where a.referral = r.id) t
              where r.sent_at > refresh_answer_band.at - interval '90 days' and r.status <> 'ENTERED_IN_ERROR'
                and (t.answered_at is not null or r.status = 'EXPIRED' and r.expiry_reason = 'NOT_ANSWERED')
                and not exists (select from practice_referral p where p.referral = r.id)
              group by r.receiver) habit
        where asked >= 5
        on conflict (agency) do update set band = excluded.band, computed_at = excluded.computed_at;
        delete from answer_band where computed_at < refresh_answer_band.at;
    $$;
