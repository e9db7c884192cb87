-- A desk is counted as a whole for its first page. With what the counts ask for beside the order they are read from the index alone, and not
-- from as many pages of the table as there are items. It costs a claim an entry of the index; a move wrote one already, with what is due.
drop index desk_item_due;
create index desk_item_due on desk_item (receiver, due_at, referral) include (sender, status, claimed_by, workers);
