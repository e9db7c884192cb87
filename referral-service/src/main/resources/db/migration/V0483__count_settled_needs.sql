-- A no may be taken back for a while, and what is taken back is no unmet need. So a need is told and counted when the last no stands
-- for good; in an emergency it is told at once and counted then. Until it is counted the row names the referral whose answer may still
-- be taken back, and goes with it. What is there was counted.
alter table told_need
    add counted boolean not null default true,
    add answer  uuid check (answer is null or not counted);
