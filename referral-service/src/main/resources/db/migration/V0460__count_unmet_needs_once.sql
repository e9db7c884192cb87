-- A need that nobody met is counted once, in unmet_need, when the second no comes. Figures count those rows, and no longer the referrals
-- a second time by another rule. A function cannot be changed in part: this is the one of V0420 with another "need".
create policy figures on unmet_need for select to current_user using (true);

create or replace function quarter_counts(in_year integer, in_quarter integer)
    returns table (measure text, item text, region text, n bigint, hours double precision)
    language sql stable security definer set search_path = public
as $$
    with sent as (
        select r.sender, r.receiver, r.person, r.service, coalesce(r.region, '?') as region, r.status, r.sent_at, r.answer_by,
               case when r.decline_reason in ('SAFETY_CONFLICT', 'CONFLICT_OF_INTEREST') then 'CANNOT_TAKE' else r.decline_reason end as reason,
               (select min(t.at) from timeline_entry t
                where t.referral = r.id and t.to_status in ('ACCEPTED', 'WAITLISTED', 'DECLINED', 'REDIRECTED')) as answered_at
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
