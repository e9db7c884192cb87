-- How soon an agency usually answers, in five bands: computed a few times a day from what was sent in the last 90 days, only
-- from five answers on. A read model: no policy; nobody but the function writes it.
create table answer_band (
    agency      uuid primary key,
    band        text        not null check (band in ('WITHIN_1_HOUR', 'WITHIN_4_HOURS', 'WITHIN_1_DAY', 'WITHIN_3_DAYS', 'LONGER')),
    computed_at timestamptz not null
);
revoke insert, update, delete on answer_band from ${app};

create policy upkeep on timeline_entry for select to current_user using (true);

create function refresh_answer_band(at timestamptz) returns void
    language sql security definer set search_path = public
    as $$
        insert into answer_band (agency, band, computed_at)
        select receiver,
               case when seconds <= 3600 then 'WITHIN_1_HOUR' when seconds <= 14400 then 'WITHIN_4_HOURS'
                    when seconds <= 86400 then 'WITHIN_1_DAY' when seconds <= 259200 then 'WITHIN_3_DAYS' else 'LONGER' end,
               at
        from (select r.receiver, count(*) as answers,
                     percentile_cont(0.5) within group (order by extract(epoch from t.answered_at - r.sent_at)) as seconds
              from referral r
              cross join lateral (select min(e.at) as answered_at from timeline_entry e
                                  where e.referral = r.id and e.to_status in ('ACCEPTED', 'WAITLISTED', 'DECLINED', 'REDIRECTED')) t
              where r.sent_at > refresh_answer_band.at - interval '90 days' and t.answered_at is not null
              group by r.receiver) habit
        where answers >= 5
        on conflict (agency) do update set band = excluded.band, computed_at = excluded.computed_at;
        delete from answer_band where computed_at < refresh_answer_band.at;
    $$;
