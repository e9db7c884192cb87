-- What two agencies may share: a grant opens nothing where the agreement covers none of it. Null: told before this was kept, and
-- identity-service is asked.
alter table agreement add column categories text[];
