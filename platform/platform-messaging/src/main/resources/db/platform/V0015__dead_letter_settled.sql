-- How far this service has settled each dead-letter topic: what lies before it was delivered again, or is another
-- service's. Not in Kafka, which forgets the offsets of a group that nobody joins sooner than the letters themselves.
-- No agency policy: it holds no more than names of topics.
create table dead_letter_settled (
    topic     text    not null,
    partition integer not null,
    position  bigint  not null,
    primary key (topic, partition)
);
