-- Whoever tells everything again goes along an agency's consents and grants by their ids, some in a transaction.
create index consent_owner on consent (owner, id) where receiver is not null;
create index disclosure_grant_owner on disclosure_grant (owner, id);
