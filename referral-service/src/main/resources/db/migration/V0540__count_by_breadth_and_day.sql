-- A count of eleven could be one woman asked for at eleven shelters, or one agency's report card: each count says now from how many senders,
-- receivers and people it comes, for the sums by itself, because nobody is to count twice in them. Rows from before do not say.
alter table release_count
    add column senders   bigint,
    add column receivers bigint, -- null also where nobody received: a need that nobody met
    add column persons   bigint; -- as far as one sender knows them as one

-- And what became of a quarter's referrals depended on the day on which somebody counted. What is told of them now is what their timelines said two
-- weeks after the quarter's end; loops count in the quarter in which they were closed, whenever they were sent: help takes longer than a quarter.
-- A function cannot change what it answers: this one has another name, so that no replica of before adds sums to their parts.
drop function quarter_counts(integer, integer);
create function count_quarter(in_year integer, in_quarter integer)
    returns table (measure text, item text, region text, n bigint, hours double precision, senders bigint, receivers bigint, persons bigint)
    language sql stable set search_path = public, pg_temp
as $$
    with span as (
        select make_timestamptz(in_year, in_quarter * 3 - 2, 1, 0, 0, 0, 'Europe/Bucharest') as begins,
               make_timestamptz(in_year + in_quarter / 4, in_quarter % 4 * 3 + 1, 1, 0, 0, 0, 'Europe/Bucharest') as ends
    ), settled as (
        select begins, ends, ends + interval '336 hours' as until from span
    ), sent as (
        select r.sender, r.receiver, r.person, r.service, coalesce(r.region, '?') as region, r.sent_at, r.answer_by, answer.at as answered_at, stood.status,
               case when stood.reason in ('SAFETY_CONFLICT', 'CONFLICT_OF_INTEREST') then 'CANNOT_TAKE' else stood.reason end as reason
        from settled s
        join referral r on r.sent_at >= s.begins and r.sent_at < s.ends
        left join lateral (select t.to_status as status, t.reason from timeline_entry t
                           where t.referral = r.id and t.at < s.until order by t.version desc limit 1) stood on true
        left join lateral (select min(t.at) as at from timeline_entry t
                           where t.referral = r.id and t.at < s.until and t.to_status in ('ACCEPTED', 'WAITLISTED', 'DECLINED', 'REDIRECTED')
                             and not exists (select from timeline_entry u where u.referral = r.id and u.version > t.version
                                                and u.at < s.until and u.move = 'ANSWER_UNDONE')) answer on true
        where r.status not in ('DRAFT', 'ENTERED_IN_ERROR')
          and not exists (select from practice_referral p where p.referral = r.id)
    ), closed as (
        select r.sender, r.receiver, r.person, r.service, coalesce(r.region, '?') as region
        from settled s
        join timeline_entry t on t.move = 'COMPLETION' and t.at >= s.begins and t.at < s.ends
        join referral r on r.id = t.referral
        where r.status not in ('DRAFT', 'ENTERED_IN_ERROR')
          and not exists (select from practice_referral p where p.referral = r.id)
    ), fact as (
        -- what does not hold says only that there is the cell: none is something else than unknown
        select m.measure, sent.service as item, sent.region, sent.sender, sent.receiver, sent.person, m.holds
        from sent cross join lateral (values
            ('SENT', true), ('ANSWERED', answered_at is not null), ('ANSWERED_IN_TIME', coalesce(answered_at <= answer_by, false)),
            ('DECLINED', status = 'DECLINED'), ('EXPIRED', status = 'EXPIRED'), ('CLOSED_LOOPS', false)) m (measure, holds)
        union all
        select 'CLOSED_LOOPS', service, region, sender, receiver, person, true from closed
        union all
        select 'DECLINES', reason, '', sender, receiver, person, true from sent where status = 'DECLINED'
        union all
        select 'UNMET', service, coalesce(region, '?'), agency, null, null, true from unmet_need
        where day >= make_date(in_year, in_quarter * 3 - 2, 1)
          and day < make_date(in_year + in_quarter / 4, in_quarter % 4 * 3 + 1, 1)
    )
    -- distinct: what is not divided by county is its own sum over counties
    select distinct f.measure, coalesce(f.item, ''), coalesce(f.region, ''), count(*) filter (where holds), null::double precision,
           nullif(count(distinct sender) filter (where holds), 0),
           nullif(count(distinct receiver) filter (where holds), 0),
           nullif(count(distinct (sender, person)) filter (where holds and person is not null), 0)
    from fact f group by f.measure, grouping sets ((f.item, f.region), (f.item), (f.region), ())
    union all
    select 'MEDIAN_HOURS', service, '', count(*), percentile_cont(0.5) within group (order by extract(epoch from answered_at - sent_at) / 3600),
           count(distinct sender), count(distinct receiver), count(distinct (sender, person))
    from sent where answered_at is not null group by service
$$;
-- True counts, small ones too: for whoever keeps the network. Anybody else is told nothing, whatever asks in their name.
create function quarter_figures(in_year integer, in_quarter integer)
    returns table (measure text, item text, region text, n bigint, hours double precision, senders bigint, receivers bigint, persons bigint)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select * from count_quarter(in_year, in_quarter) where keeps_network()
$$;
revoke all on function count_quarter(integer, integer), quarter_figures(integer, integer) from public;
grant execute on function quarter_figures(integer, integer) to ${app};
