-- How much was heard is known by each process for itself, in memory: in a table it would survive the very restart after
-- which nobody knows what was said meanwhile.
drop table standing_heard;
