-- A function that runs with its owner's rights looks into temporary tables last: anybody may make one, in the name of one of ours.
alter function forget_idempotency_keys(timestamptz) set search_path = public, pg_temp;
