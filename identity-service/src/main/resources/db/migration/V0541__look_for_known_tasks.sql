-- Jobs ask again and again whether something was ever to do, also when it was done long ago.
create index task_about on task (kind, about);
-- Nobody looks for accounts by that day alone: who is dormant is told by the later of two.
drop index account_seen;
