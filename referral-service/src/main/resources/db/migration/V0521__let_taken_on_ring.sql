-- Whom somebody has taken on is in care: what is late there is heard although the sender is suspended. Clocks that stood still with the
-- sender are looked at once; those that wait for it are found frozen again.
alter table running_clock no force row level security;
update running_clock set due_at = now() where frozen_at is not null and due_at is null;
alter table running_clock force row level security;
