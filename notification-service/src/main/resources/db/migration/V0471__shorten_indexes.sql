-- Which box has what unread: the box alone is enough, and equal keys lie in an index once.
drop index message_unread;
create index message_unread on message (agency, account) where read_at is null;

-- Pages of a box by time; what has the same microsecond is sorted when it is asked for.
drop index message_in_box;
create index message_in_box on message (agency, account, at desc);

-- Republishing tells a fact again under another event id; its addressee hears it once. The hash of it takes a third of the room.
do $$
declare
    told text;
begin
    select conname into strict told from pg_constraint where conrelid = 'message'::regclass and contype = 'u';
    execute format('alter table message drop constraint %I', told);
end $$;
create unique index message_once on message (md5(
    subject::text || ' ' || kind || ' ' || subject_version::text || ' ' || agency::text || ' ' || coalesce(account::text, ''))::uuid);
