-- What a suspended agency has sent stands still until it is back: nobody may take it on, so nobody is reminded and nobody is late.
-- Since when it does, as far as it was heard; the look after it moves what lay ahead.
alter table running_clock add frozen_at timestamptz;
create index running_clock_frozen on running_clock (sender) where frozen_at is not null;
grant update (frozen_at) on running_clock to ${app};
