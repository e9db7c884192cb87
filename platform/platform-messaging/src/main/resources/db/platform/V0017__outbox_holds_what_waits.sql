-- The outbox holds what waits to be sent and nothing else: a row goes when Kafka has acknowledged it. What was sent lies on the
-- topic for as long as topics keep events, and a present state can be told again.
-- What waits is set aside and put back: taking away days of rows that were sent would hold up the relays of all services meanwhile.
lock table outbox in access exclusive mode;
create temporary table waiting on commit drop as select * from outbox where sent_at is null;
truncate outbox;
drop index outbox_unsent;
alter table outbox drop column sent_at;

-- As it is written, so it is sent: nobody looks into it here, so nothing is gained by taking it apart.
alter table outbox alter column payload type json using payload::json;

insert into outbox (position, id, subject, type, payload, traceparent, xid) overriding system value
select position, id, subject, type, payload::json, traceparent, xid from waiting order by position;

-- Its rows come and go: a share of it says nothing about how much of it is waste, and it needs its pages again at once.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500, vacuum_truncate = false);
