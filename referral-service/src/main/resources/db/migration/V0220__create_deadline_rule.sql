-- The deadlines by which clocks start here, as identity-service tells them; the first versions ship, with its values (its V0250).
-- Never changed: what is sent keeps the moment and the version. A read model: no policy.
create table deadline_rule (
    name    text      not null,
    version integer   not null check (version > 0),
    amounts integer[] not null check (cardinality(amounts) > 0),
    unit    text      not null check (unit in ('HOURS', 'DAYS', 'WORKING_DAYS', 'PERCENT')),
    since   date      not null, -- clocks that start on or after this day, where the receiver is
    primary key (name, version)
);
revoke update, delete on deadline_rule from ${app};

insert into deadline_rule (name, version, amounts, unit, since) values
    ('REFERRAL_ACKNOWLEDGE_EMERGENCY', 1, '{1}', 'HOURS', '2000-01-01'),
    ('REFERRAL_ACKNOWLEDGE_URGENT', 1, '{24}', 'HOURS', '2000-01-01'),
    ('REFERRAL_ACKNOWLEDGE_NORMAL', 1, '{2}', 'WORKING_DAYS', '2000-01-01'),
    ('REFERRAL_START_EMERGENCY', 1, '{24}', 'HOURS', '2000-01-01'),
    ('REFERRAL_START_URGENT', 1, '{72}', 'HOURS', '2000-01-01'),
    ('REFERRAL_START_NORMAL', 1, '{14}', 'DAYS', '2000-01-01'),
    ('REFERRAL_REMINDER', 1, '{50,100}', 'PERCENT', '2000-01-01');
