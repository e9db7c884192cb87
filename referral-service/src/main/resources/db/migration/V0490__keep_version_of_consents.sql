-- Which version of a consent was told last: an earlier one that is delivered late must not bring back the categories that have ended.
-- Minus one: told before this was kept, or only its end or a pause was heard; whatever is told next is later.
alter table consent add column version integer not null default -1;
