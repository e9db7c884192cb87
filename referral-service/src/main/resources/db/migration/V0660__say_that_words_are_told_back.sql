-- Words of somebody whom the receiver has met go to the sender's author only where that person agreed. What was written before nobody was asked
-- about: it stays with those who wrote it.
alter table timeline_entry add person_agrees boolean;
