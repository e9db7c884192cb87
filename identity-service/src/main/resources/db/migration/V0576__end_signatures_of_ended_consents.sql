-- A signature is asked for while something of what was said yes to stands; the task ends with it, no longer by hand. Forced
-- security is lifted for the tasks whose consents ended before.
alter table task no force row level security;
alter table consent no force row level security;
update task t set done_at = now(), version = version + 1
 where t.kind = 'SIGN_CONSENT' and t.done_at is null
   and not exists (select from consent c where c.conversation = t.about and c.state = 'GIVEN');
alter table consent force row level security;
alter table task force row level security;
