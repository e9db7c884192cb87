-- After its second factor was renewed an account opens nothing sealed for a while: until when, as identity-service tells.
alter table standing add column vault_closed_until timestamptz;
