-- What each grant opens, as it was told last; a pause and an end do not say it. Null: nothing was told of it, and identity-service is asked.
alter table disclosure_grant add column categories text[];
