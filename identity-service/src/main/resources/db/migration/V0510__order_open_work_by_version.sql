-- Counts of one kind are told with a version that grows by one each time; a time goes back when somebody sets a clock, and what came after it was lost.
alter table open_work add version integer not null default 0;
