-- What an agency used up on days before goes, also of whoever is no longer there. Nobody looks for a day, or for an agency's counts, alone.
drop index daily_use_day;
create index daily_use_agency on daily_use (agency, day);
drop index place_count_agency;
