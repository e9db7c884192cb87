-- What an agency has sent and is not over, read from what is open instead of from all that it ever sent. The sender never changes, so
-- that no move of an item writes this index for it.
create index desk_item_sender on desk_item (sender);

-- The desk is the receiver's: a sender learns of it which of its own lie there and what is due, not who looks after them.
create function under_way() returns table (referral uuid, due_at timestamptz)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select d.referral, d.due_at from desk_item d where d.sender = acting_agency() and d.status <> 'CANCELLED'
$$;
revoke all on function under_way() from public;
grant execute on function under_way() to ${app};
