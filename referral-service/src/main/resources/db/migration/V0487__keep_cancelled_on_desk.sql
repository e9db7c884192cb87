-- What a receiver had taken on and its sender took back stays on the desk until somebody there says that it was seen: a bed is kept, a
-- journey has begun. Like the others it writes what the referral says, and the moment from which on it is late.
create function desk_keep_cancelled(in_referral uuid, in_due timestamptz) returns void
    language sql security definer set search_path = public
as $$
    update desk_item d set status = r.status, due_at = in_due
    from referral r
    where d.referral = in_referral and r.id = d.referral and r.status = 'CANCELLED'
$$;
revoke all on function desk_keep_cancelled(uuid, timestamptz) from public;
grant execute on function desk_keep_cancelled(uuid, timestamptz) to ${app};
