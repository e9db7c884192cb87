-- Nobody of an agency that is not active has a standing; where an emergency view exists, caseworkers and supervisors of a
-- suspended one keep a role that opens that and nothing else.
alter table standing_agency add column emergency boolean not null default false;
