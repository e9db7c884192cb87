-- In which language the form was filled in: the letter that lets the first administrator in is written in it.
alter table application add column letter_language text check (letter_language in ('en', 'ro', 'no'));
