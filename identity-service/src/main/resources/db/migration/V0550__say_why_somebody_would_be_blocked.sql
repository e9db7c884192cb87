-- The last of a role who only was quiet answers by coming; what colleagues said does not. Of old ones it is not known.
alter table review_escalation add column why text;
