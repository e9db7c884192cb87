-- An answer that was taken back was counted for ever: what was accepted, undone and then expired in silence was answered in time and
-- accepted. What lies before the last undoing is no answer; figures, releases and bands read the same lines now.
-- As whoever asks: row-level security holds in it.
create view given_answer with (security_invoker = true) as
    select t.referral, t.at, t.to_status
    from timeline_entry t
    where t.to_status in ('ACCEPTED', 'WAITLISTED', 'DECLINED', 'REDIRECTED')
      and not exists (select from timeline_entry u
                      where u.referral = t.referral and u.version > t.version and u.move = 'ANSWER_UNDONE');
revoke insert, update, delete on given_answer from ${app};

-- A function cannot be changed in part: this is the one of V0460 with another "answered_at".
create or replace function quarter_counts(in_year integer, in_quarter integer)
    returns table (measure text, item text, region text, n bigint, hours double precision)
    language sql stable security definer set search_path = public
as $$
    with sent as (
        select r.sender, r.receiver, r.person, r.service, coalesce(r.region, '?') as region, r.status, r.sent_at, r.answer_by,
               case when r.decline_reason in ('SAFETY_CONFLICT', 'CONFLICT_OF_INTEREST') then 'CANNOT_TAKE' else r.decline_reason end as reason,
               (select min(a.at) from given_answer a where a.referral = r.id) as answered_at
        from referral r
        where r.sent_at >= make_timestamptz(in_year, in_quarter * 3 - 2, 1, 0, 0, 0, 'Europe/Bucharest')
          and r.sent_at < make_timestamptz(in_year + in_quarter / 4, in_quarter % 4 * 3 + 1, 1, 0, 0, 0, 'Europe/Bucharest')
          and r.status not in ('DRAFT', 'ENTERED_IN_ERROR')
          and not exists (select from practice_referral p where p.referral = r.id)
    ), counted as (
        select service, region, count(*) as sent, count(answered_at) as answered,
               count(*) filter (where answered_at <= answer_by) as in_time,
               count(*) filter (where status = 'DECLINED') as declined,
               count(*) filter (where status = 'EXPIRED') as expired,
               count(*) filter (where status = 'COMPLETED') as closed
        from sent group by service, region
    ), need as (
        select service, coalesce(region, '?') as region from unmet_need
        where day >= make_date(in_year, in_quarter * 3 - 2, 1)
          and day < make_date(in_year + in_quarter / 4, in_quarter % 4 * 3 + 1, 1)
    )
    select m.measure, c.service, c.region, m.n, null::double precision
    from counted c cross join lateral (values ('SENT', c.sent), ('ANSWERED', c.answered), ('ANSWERED_IN_TIME', c.in_time),
        ('DECLINED', c.declined), ('EXPIRED', c.expired), ('CLOSED_LOOPS', c.closed)) m (measure, n)
    union all
    select 'UNMET', service, region, count(*), null from need group by service, region
    union all
    select 'DECLINES', reason, '', count(*), null from sent where status = 'DECLINED' group by reason
    union all
    select 'MEDIAN_HOURS', service, '', count(*), percentile_cont(0.5) within group (order by extract(epoch from answered_at - sent_at) / 3600)
    from sent where answered_at is not null group by service
$$;

-- And the one of V0478, so.
create or replace function refresh_answer_band(at timestamptz) returns void
    language sql security definer set search_path = public
    as $$
        insert into answer_band (agency, band, computed_at)
        select receiver,
               case when seconds <= 3600 then 'WITHIN_1_HOUR' when seconds <= 14400 then 'WITHIN_4_HOURS'
                    when seconds <= 86400 then 'WITHIN_1_DAY' when seconds <= 259200 then 'WITHIN_3_DAYS' else 'LONGER' end,
               at
        from (select r.receiver, count(*) as asked,
                     -- a year: no answer within the 90 days took as long
                     percentile_cont(0.5) within group (order by coalesce(extract(epoch from t.answered_at - r.sent_at), 31536000)) as seconds
              from referral r
              cross join lateral (select min(a.at) as answered_at from given_answer a where a.referral = r.id) t
              where r.sent_at > refresh_answer_band.at - interval '90 days' and r.status <> 'ENTERED_IN_ERROR'
                and (t.answered_at is not null or r.status = 'EXPIRED' and r.expiry_reason = 'NOT_ANSWERED')
                and not exists (select from practice_referral p where p.referral = r.id)
              group by r.receiver) habit
        where asked >= 5
        on conflict (agency) do update set band = excluded.band, computed_at = excluded.computed_at;
        delete from answer_band where computed_at < refresh_answer_band.at;
    $$;
