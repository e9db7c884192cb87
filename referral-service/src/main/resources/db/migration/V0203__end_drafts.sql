-- The system's own hand on drafts, which no job may read: telling their authors once, and deleting what is over.
create policy upkeep_of_drafts on referral for update to current_user using (status = 'DRAFT') with check (status = 'DRAFT');
create policy upkeep_of_over on referral for delete to current_user using (status = 'DRAFT');
create policy upkeep_of_drafts on note to current_user
    using (exists (select from referral r where r.id = note.referral and r.status = 'DRAFT'));
create policy upkeep_of_drafts on timeline_entry to current_user
    using (exists (select from referral r where r.id = timeline_entry.referral and r.status = 'DRAFT'));

create function notice_drafts(before timestamptz, told_at timestamptz, most integer)
    returns table (id uuid, version integer, sender uuid, author uuid, draft_expires_at timestamptz)
    language sql security definer set search_path = public
as $$
    update referral r set draft_noticed_at = told_at
     where r.id in (select d.id from referral d
                     where d.status = 'DRAFT' and d.draft_expires_at <= before and d.draft_noticed_at is null
                     order by d.draft_expires_at limit most for update skip locked)
    returning r.id, r.version, r.sender, r.author, r.draft_expires_at
$$;

create function drafts_over(at timestamptz, most integer) returns table (id uuid)
    language sql stable security definer set search_path = public
as $$
    select r.id from referral r
     where r.status = 'DRAFT' and r.draft_expires_at <= at and r.draft_noticed_at is not null
     order by r.draft_expires_at limit most
$$;

-- Held first: whoever sends it at this moment is waited for, and what was sent stays.
create function purge_draft(wanted uuid, at timestamptz) returns boolean
    language plpgsql security definer set search_path = public
as $$
begin
    perform from referral where id = wanted and status = 'DRAFT' and draft_expires_at <= at for update;
    if not found then return false; end if;
    delete from note where referral = wanted;
    delete from timeline_entry where referral = wanted;
    delete from referral where id = wanted;
    return true;
end $$;

revoke all on function notice_drafts(timestamptz, timestamptz, integer) from public;
revoke all on function drafts_over(timestamptz, integer) from public;
revoke all on function purge_draft(uuid, timestamptz) from public;
grant execute on function notice_drafts(timestamptz, timestamptz, integer) to ${app};
grant execute on function drafts_over(timestamptz, integer) to ${app};
grant execute on function purge_draft(uuid, timestamptz) to ${app};
