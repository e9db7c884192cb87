-- Ids of events are in the order of time, names of consumers are not: with the event first the index grows at one end, and its pages are full.
alter table inbox drop constraint inbox_pkey;
alter table inbox add primary key (event_id, consumer);
