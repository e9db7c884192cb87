-- The sealed texts of a referral: the sender's note, the receiver's remark on a decline or an outcome.
create table note (
    referral uuid    not null references referral,
    version  integer not null, -- of the timeline entry that it belongs to; 0 is the sender's note
    sender   uuid    not null,
    receiver uuid    not null,
    agency   uuid    not null, -- whose words they are
    text     bytea   not null, -- sealed
    primary key (referral, version)
);

alter table note enable row level security;
alter table note force row level security;
create policy parties on note
    using (acting_agency() in (sender, receiver))
    with check (agency = acting_agency() and acting_agency() in (sender, receiver));
revoke update, delete on note from ${app};
