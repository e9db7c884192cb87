-- An answer can be taken back, and the referral accepted again: then there is a second grant of it, under a later version.
alter table ended_referral
    drop constraint ended_referral_why_check,
    add constraint ended_referral_why_check check (why in ('REFERRAL_DECLINED', 'REFERRAL_CANCELLED', 'CONSENT_WITHDRAWN',
        'REFERRAL_COMPLETED', 'REFERRAL_NOT_DELIVERED', 'REFERRAL_RETURNED', 'REFERRAL_UNDONE', 'REFERRAL_IN_ERROR')),
    add version integer not null default 0,
    drop constraint ended_referral_pkey,
    add primary key (referral, why, version);

alter table disclosure_grant drop constraint disclosure_grant_referral_key;
create unique index disclosure_grant_once on disclosure_grant (referral) where why is distinct from 'REFERRAL_UNDONE';
create index disclosure_grant_referral on disclosure_grant (referral);
