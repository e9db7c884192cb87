-- What this service tells others, written in the transaction that did it. The relay sends rows whose xid lies behind
-- every open transaction: "position above the last one seen" would lose those that commit late.
-- No agency policy: the relay sends for all, and a payload about a person holds ids only.
-- id has no index: nobody looks it up here, and each index is paid twice, on insert and on marking as sent.
create table outbox (
    position    bigint generated always as identity primary key,
    id          uuid   not null,
    subject     uuid   not null,
    type        text   not null,
    payload     jsonb  not null,
    traceparent text,
    xid         xid8   not null default pg_current_xact_id(),
    sent_at     timestamptz
) with (autovacuum_vacuum_scale_factor = 0.02);

create index outbox_unsent on outbox (position) where sent_at is null;
