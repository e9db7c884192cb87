-- How far the standings of this database go, by partition of the topic that tells them. Moves in the transaction of what an
-- event did, so that several processes that read the same event have one effect, and never an older one after a newer.
-- No agency policy: it holds no more than numbers of partitions.
create table standing_position (
    partition integer primary key,
    position  bigint not null
);
