-- That a referral is over, also where that is heard before its acceptance: what is over opens nothing any more, in whatever
-- order it is told.
create table ended_referral (
    referral uuid        not null,
    owner    uuid        not null,
    why      text        not null check (why in ('REFERRAL_DECLINED', 'REFERRAL_CANCELLED', 'CONSENT_WITHDRAWN',
        'REFERRAL_COMPLETED')),
    heard_at timestamptz not null,
    primary key (referral, why)
);

alter table ended_referral enable row level security;
alter table ended_referral force row level security;
create policy own on ended_referral
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on ended_referral from ${app};
