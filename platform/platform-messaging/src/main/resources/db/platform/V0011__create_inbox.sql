-- Which events a consumer has handled, written in the transaction of their effect: an event that comes twice has one
-- effect, one that failed is not remembered. No agency policy: it holds no more than ids of events.
create table inbox (
    consumer   text        not null,
    event_id   uuid        not null,
    claimed_at timestamptz not null default clock_timestamp(),
    primary key (consumer, event_id)
);

-- Rows arrive in the order of time, so a few pages of index are enough for the purge.
create index inbox_old on inbox using brin (claimed_at);
