-- A keyed fingerprint of a sender's note, 24 bits under a key of the agency: the same words are found again unopened.
alter table note add fingerprint integer;
create index note_fingerprint on note (agency, fingerprint) where fingerprint is not null;
grant update (fingerprint) on note to ${app};

-- Whom the sender names to be asked while the author is away: a colleague; the receiver learns of nobody but the desk.
alter table referral add absence_contact uuid;
