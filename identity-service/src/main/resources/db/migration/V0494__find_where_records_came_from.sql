-- Whether the consent is over under which a record began is asked with every opening of it.
create index disclosure_grant_record on disclosure_grant (receiver_person);
