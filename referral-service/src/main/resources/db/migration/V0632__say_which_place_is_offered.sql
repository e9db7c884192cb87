-- Of which kind the place is that an offer keeps: whoever chooses among offers reads it, as well as who made it. Which house it is in, and how
-- many there are, stays with its agency. Offers stand for a day at most, so that those of before go on without it.
alter table invitation add column place text check (place in ('WOMEN', 'MEN', 'CHILDREN', 'FAMILIES'));
grant update (place) on invitation to ${app};
