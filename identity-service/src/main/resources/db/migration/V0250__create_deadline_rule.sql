-- Every deadline in one table, with its source beside it. A change is a new version with its first day; what runs keeps the
-- version it started by. Values from the field guide 3.6 and 7.4; none was held against the text of a law yet.
create table deadline_rule (
    id         uuid primary key,            -- UUIDv7
    name       text        not null check (name ~ '^[A-Z_]{3,60}$'),
    version    integer     not null check (version > 0),
    amounts    integer[]   not null check (cardinality(amounts) > 0),
    unit       text        not null check (unit in ('HOURS', 'DAYS', 'WORKING_DAYS', 'MONTHS', 'YEARS', 'PERCENT',
        'MINIMUM_SALARIES', 'ANNUAL_DATE', 'FIXED_DATE')),
    source     text        not null,
    verified   boolean     not null default false,
    since      date        not null,        -- clocks that start on or after this day
    reason     text,
    changed_by uuid,
    changed_at timestamptz not null,
    unique (name, version),
    check (version = 1 or reason is not null and changed_by is not null)
);
revoke update, delete on deadline_rule from ${app};

insert into deadline_rule (id, name, version, amounts, unit, source, since, changed_at)
select gen_random_uuid(), name, 1, amounts, unit, source, date '2000-01-01', timestamptz '2026-11-28 00:00Z'
  from (values
    ('IMMEDIATE_DANGER', '{0}'::integer[], 'HOURS', 'At once: 112 and the supervisor (general knowledge)'),
    ('CHILD_IN_VIEW', '{0}'::integer[], 'DAYS', 'Same day: directorate notified of a child; duty by BSR and TIP reports, hour value general knowledge'),
    ('NOTIFY_NATIONAL_AGENCY', '{0}'::integer[], 'DAYS', 'As soon as signs, self-report or information exist: ANITP (BSR guide)'),
    ('REQUEST_GUARDIAN', '{0}'::integer[], 'DAYS', 'From identification, child without safe parent: Directive 2011/36/EU art. 14(2)'),
    ('PLACEMENT_TO_COURT', '{5}'::integer[], 'DAYS', 'Court seized after emergency placement: Law 272/2004 (general knowledge)'),
    ('REFERRAL_ACKNOWLEDGE_EMERGENCY', '{1}'::integer[], 'HOURS', 'General knowledge, under the service bands'),
    ('REFERRAL_ACKNOWLEDGE_URGENT', '{24}'::integer[], 'HOURS', 'General knowledge, under the service bands'),
    ('REFERRAL_ACKNOWLEDGE_NORMAL', '{2}'::integer[], 'WORKING_DAYS', 'General knowledge, under the service bands'),
    ('REFERRAL_START_EMERGENCY', '{24}'::integer[], 'HOURS', 'Inter-agency referral form guidance (IARF)'),
    ('REFERRAL_START_URGENT', '{72}'::integer[], 'HOURS', 'Inter-agency referral form guidance (IARF)'),
    ('REFERRAL_START_NORMAL', '{14}'::integer[], 'DAYS', 'Inter-agency referral form guidance (IARF)'),
    ('REFERRAL_REMINDER', '{50,100}'::integer[], 'PERCENT', 'Of respond-by: reminder, then escalation (general knowledge)'),
    ('CHILD_ASSESSMENT', '{72}'::integer[], 'HOURS', 'Order 288/2006 (figure general knowledge)'),
    ('CHILD_PLAN', '{30}'::integer[], 'DAYS', 'Orders 286 and 288/2006 (figure general knowledge)'),
    ('CHILD_REASSESSMENT', '{3}'::integer[], 'MONTHS', 'Orders 286 and 288/2006 (figure general knowledge)'),
    ('ADULT_ASSESSMENT', '{5}'::integer[], 'WORKING_DAYS', 'General knowledge'),
    ('ADULT_PLAN', '{30}'::integer[], 'DAYS', 'General knowledge'),
    ('UK_FIRST_DECISION', '{5}'::integer[], 'WORKING_DAYS', 'Where possible: UK first responder toolkit'),
    ('UK_RECOVERY_PERIOD', '{30}'::integer[], 'DAYS', 'After a positive first decision: UK first responder toolkit'),
    ('REFLECTION_PERIOD', '{90}'::integer[], 'DAYS', 'Up to, foreigners: Law 678/2001 art. 39^1'),
    ('REFLECTION_WARNING', '{30,14,7,1}'::integer[], 'DAYS', 'Before the end (general knowledge)'),
    ('DECISION_REVIEW', '{14}'::integer[], 'DAYS', 'Punte: no source names a figure; a negative decision opens a review'),
    ('COMPENSATION_CLAIM', '{1}'::integer[], 'YEARS', 'Start depends on the judicial solution: European Judicial Network; Law 211/2004'),
    ('COMPENSATION_DECISION', '{1,2}'::integer[], 'YEARS', 'European Judicial Network'),
    ('VOUCHER', '{5}'::integer[], 'MINIMUM_SALARIES', 'Up to: Ministry of Justice draft summary'),
    ('SUBJECT_REQUEST', '{1,2}'::integer[], 'MONTHS', 'And its extension: GDPR art. 12(3) (general knowledge)'),
    ('BREACH_TO_AUTHORITY', '{72}'::integer[], 'HOURS', 'GDPR art. 33 (general knowledge)'),
    ('BREACH_TO_PERSONS', '{0}'::integer[], 'HOURS', 'Without undue delay at high risk: GDPR art. 34 (general knowledge)'),
    ('DRAFT_CONTACT', '{28}'::integer[], 'DAYS', 'UK: configured, shown to the user; figure general knowledge'),
    ('ACCESS_REVIEW', '{90}'::integer[], 'DAYS', 'General knowledge'),
    ('AFTER_CLOSURE', '{1,3,6,12}'::integer[], 'MONTHS', 'Follow-up if agreed and safe (general knowledge)'),
    ('EU_STATISTICS', '{9,30}'::integer[], 'ANNUAL_DATE', 'For the year before: Directive (EU) 2024/1712 art. 19a (general knowledge)'),
    ('EU_TRANSPOSITION', '{2026,7,15}'::integer[], 'FIXED_DATE', 'Directive (EU) 2024/1712, two years; date general knowledge')
  ) as shipped (name, amounts, unit, source);
