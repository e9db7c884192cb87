-- By which version of its rule a referral is answered and its service begun. What is here was sent by the first ones.
alter table referral add column answer_rule integer default 1;
alter table referral add column start_rule integer default 1;
alter table referral alter column answer_rule drop default;
alter table referral alter column start_rule drop default;
alter table referral add check (sent_at is null or answer_rule is not null and start_rule is not null);
