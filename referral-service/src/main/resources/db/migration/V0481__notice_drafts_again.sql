-- Going on with a draft moves its end, and the notice of the former end is none of the new one: an author is told of each end, and
-- what was told of no end is not deleted. What was never sent and became an error keeps its end, and goes with its words when that
-- comes; whoever made it an error need not be told. It stays while another one goes on from it.
alter table referral no force row level security;
update referral set draft_expires_at = status_since + interval '30 days'
 where status = 'ENTERED_IN_ERROR' and sent_at is null and draft_expires_at is null;
alter table referral force row level security;

drop policy upkeep_of_over on referral;
create policy upkeep_of_over on referral for delete to current_user
    using (sent_at is null and status in ('DRAFT', 'ENTERED_IN_ERROR'));
-- a row is held before it is deleted
create policy upkeep_of_errors on referral for update to current_user
    using (status = 'ENTERED_IN_ERROR' and sent_at is null) with check (false);
create policy upkeep_of_errors on note to current_user
    using (exists (select from referral r where r.id = note.referral and r.status = 'ENTERED_IN_ERROR' and r.sent_at is null));
create policy upkeep_of_errors on timeline_entry to current_user
    using (exists (select from referral r
                    where r.id = timeline_entry.referral and r.status = 'ENTERED_IN_ERROR' and r.sent_at is null));

create or replace function notice_drafts(before timestamptz, told_at timestamptz, most integer)
    returns table (id uuid, version integer, sender uuid, author uuid, draft_expires_at timestamptz)
    language sql security definer set search_path = public
as $$
    update referral r set draft_noticed_at = told_at
     where r.id in (select d.id from referral d
                     where d.status = 'DRAFT' and d.draft_expires_at <= before
                       and (d.draft_noticed_at is null or d.draft_noticed_at < d.draft_expires_at - (before - told_at))
                     order by d.draft_expires_at limit most for update skip locked)
    returning r.id, r.version, r.sender, r.author, r.draft_expires_at
$$;

drop function drafts_over(timestamptz, integer);
create function drafts_over(at timestamptz, notice interval, most integer) returns table (id uuid)
    language sql stable security definer set search_path = public
as $$
    select r.id from referral r
     where r.sent_at is null and r.draft_expires_at <= at
       and ((r.status = 'ENTERED_IN_ERROR' and not exists (select from referral c where c.parent = r.id))
            or (r.status = 'DRAFT' and r.draft_noticed_at >= r.draft_expires_at - notice))
     order by r.draft_expires_at limit most
$$;

-- Held first: whoever sends it or goes on with it at this moment is waited for, and what was sent stays.
drop function purge_draft(uuid, timestamptz);
create function purge_draft(wanted uuid, at timestamptz, notice interval) returns boolean
    language plpgsql security definer set search_path = public
as $$
begin
    perform from referral where id = wanted and sent_at is null and draft_expires_at <= at
        and ((status = 'ENTERED_IN_ERROR' and not exists (select from referral c where c.parent = wanted))
            or (status = 'DRAFT' and draft_noticed_at >= draft_expires_at - notice)) for update;
    if not found then return false; end if;
    delete from note where referral = wanted;
    delete from timeline_entry where referral = wanted;
    delete from referral where id = wanted;
    return true;
end $$;

revoke all on function drafts_over(timestamptz, interval, integer), purge_draft(uuid, timestamptz, interval) from public;
grant execute on function drafts_over(timestamptz, interval, integer), purge_draft(uuid, timestamptz, interval) to ${app};
