-- A desk's box and an account's box have an index each, so that a page of either is read in its order: an order that begins with "no
-- account" is one that the planner does not see, and it sorted a whole desk for each page. What has the same microsecond is sorted then.
drop index message_in_box;
create index message_of_desk on message (agency, at desc) where account is null;
create index message_of_account on message (agency, account, at desc) where account is not null;

drop index message_unread;
create index message_unread_of_desk on message (agency, at desc) where read_at is null and account is null;
create index message_unread_of_account on message (agency, account, at desc) where read_at is null and account is not null;

-- Republishing tells a fact again under another event id; its addressee hears it once. The hash of it takes a third of the room.
do $$
declare
    told text;
begin
    select conname into strict told from pg_constraint where conrelid = 'message'::regclass and contype = 'u';
    execute format('alter table message drop constraint %I', told);
end $$;
create unique index message_once on message ((md5(
    subject::text || ' ' || kind || ' ' || subject_version::text || ' ' || agency::text || ' ' || coalesce(account::text, ''))::uuid));
