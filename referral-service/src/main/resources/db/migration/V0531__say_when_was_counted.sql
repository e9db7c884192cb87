-- The day of the count from which a question was answered.
alter table capacity_question add column counted_on date check (counted_on is null or by_snapshot);
