-- Some at a time: all keys of busy days in one statement would not end in time, and none of them would ever go. What another replica
-- is taking away is passed over.
drop function forget_idempotency_keys(timestamptz);
create function forget_idempotency_keys(before timestamptz, most integer) returns bigint
    language sql security definer set search_path = public, pg_temp
as $$
    with gone as (delete from idempotency where ctid = any(array(
        select ctid from idempotency where created_at < before limit most for update skip locked)) returning 1)
    select count(*) from gone;
$$;
