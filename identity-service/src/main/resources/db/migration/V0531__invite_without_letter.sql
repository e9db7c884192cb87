-- Whoever has a password already gets no letter, and nobody is told that one went out.
alter table invitation alter column mailed_at drop not null;
