-- The rules of the network are told with a version; their time goes back when somebody sets a clock, and what came after it was passed over.
alter table network_rule add version integer not null default 0;
alter table network_rule drop column told_at;
