-- Why a consent ended and what stands in its place: its successor may have ended before the end of this one is heard, and then nothing
-- goes on under either. Of what ended before this was kept neither is known: whoever comes to it finds it over.
alter table consent
    add why_ended         text,
    add successor         uuid,
    add successor_ends_at timestamptz,
    add end_version       integer not null default -1; -- an earlier end that is told late changes nothing
