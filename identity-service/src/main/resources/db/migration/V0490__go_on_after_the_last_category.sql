-- With its last category a consent ends; that was perhaps a mistaken click, which a new consent mends in one step. The ended one stays as it
-- is, and names once what stands in its place now.
alter table consent drop constraint consent_superseded_check;
alter table consent add constraint consent_superseded_check check (superseded_by is null or state = 'SUPERSEDED'
    or (state = 'WITHDRAWN' and categories <@ ended_categories));
drop trigger ends_once on consent;
create trigger ends_once before update on consent
    for each row when (old.state not in ('PENDING', 'GIVEN')
        and (old.superseded_by is not null or new.superseded_by is null or new.state <> old.state
            or new.ended_at <> old.ended_at or not old.categories <@ old.ended_categories))
    execute function consent_ends_once();

-- Whoever was let in is let in again, by a grant of its own: what has ended stays ended with whoever heard of it.
drop index disclosure_grant_once;
create unique index disclosure_grant_once on disclosure_grant (referral)
    where why is distinct from 'REFERRAL_UNDONE' and why is distinct from 'CATEGORY_ENDED';
