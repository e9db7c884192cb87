-- What was never sent goes with its words, and with what somebody declared about it: one row that stood in the way kept every
-- agency's drafts. Nothing is declared about such a draft any more.
create policy upkeep_of_errors on conflict_of_interest for delete to current_user
    using (exists (select from referral r
                    where r.id = conflict_of_interest.referral and r.status = 'ENTERED_IN_ERROR' and r.sent_at is null));

create or replace function purge_draft(wanted uuid, at timestamptz, notice interval) returns boolean
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    perform from referral where id = wanted and sent_at is null and draft_expires_at <= at
        and ((status = 'ENTERED_IN_ERROR' and not exists (select from referral c where c.parent = wanted))
            or (status = 'DRAFT' and draft_noticed_at >= draft_expires_at - notice)) for update;
    if not found then return false; end if;
    delete from note where referral = wanted;
    delete from timeline_entry where referral = wanted;
    delete from conflict_of_interest where referral = wanted;
    delete from referral where id = wanted;
    return true;
end $$;
