-- Whoever writes a draft may give it up: it goes at once with its words, as one goes whose day is over. Nobody else's, nothing that was sent,
-- and nothing that was written anew since its author looked at it.
create function give_draft_up(wanted uuid, seen integer) returns boolean
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    perform from referral where id = wanted and version = seen and status = 'DRAFT' and sent_at is null
        and sender = acting_agency() and author = acting_account() for update;
    if not found then return false; end if;
    delete from note where referral = wanted;
    delete from timeline_entry where referral = wanted;
    delete from referral where id = wanted;
    return true;
end $$;
revoke all on function give_draft_up(uuid, integer) from public;
grant execute on function give_draft_up(uuid, integer) to ${app};
