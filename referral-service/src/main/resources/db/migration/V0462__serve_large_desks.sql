-- Who of an agency works is asked by agency, too.
create index standing_of_agency on standing (agency);

-- What is due is answered by its index alone: neither column ever changes.
drop index running_clock_due;
create index running_clock_due on running_clock (due_at) include (referral, sender) where due_at is not null;
