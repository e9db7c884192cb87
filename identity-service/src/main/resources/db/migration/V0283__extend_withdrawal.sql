-- Changing one's mind is four acts; each is one row, and what it ended are others. The first end of a consent, and of each
-- category of it, stands for ever. Forced security is lifted for the rows of before, which were one consent each.
alter table withdrawal no force row level security;
alter table withdrawal
    add id uuid,
    add person uuid references person,
    add act text check (act in ('STOP_SERVICE', 'STOP_AGENCY', 'STOP_CATEGORY', 'STOP_ALL')),
    add receiver uuid,
    add category text,
    add guardian uuid,
    add free boolean;
update withdrawal w
   set id = w.consent, act = 'STOP_SERVICE', person = (select c.person from consent c where c.id = w.consent);
alter table withdrawal drop constraint withdrawal_pkey;
alter table withdrawal
    add primary key (id),
    alter consent drop not null,
    alter person set not null,
    alter act set not null,
    add check ((act = 'STOP_SERVICE') = (consent is not null)),
    add check (act <> 'STOP_AGENCY' or receiver is not null),
    add check ((act = 'STOP_CATEGORY') = (category is not null)),
    add check (free is null or not alone),
    add check (guardian is null or asked = 'GUARDIAN');
create index withdrawal_person on withdrawal (person, recorded_at desc, id desc);

create table withdrawal_effect (
    id         uuid primary key,
    withdrawal uuid not null references withdrawal,
    consent    uuid not null references consent,
    owner      uuid not null,
    category   text                         -- null: the consent as a whole
);
create unique index withdrawal_effect_whole on withdrawal_effect (consent) where category is null;
create unique index withdrawal_effect_category on withdrawal_effect (consent, category) where category is not null;
create index withdrawal_effect_of on withdrawal_effect (withdrawal);
insert into withdrawal_effect (id, withdrawal, consent, owner) select gen_random_uuid(), id, consent, owner from withdrawal;

alter table withdrawal force row level security;
alter table withdrawal_effect enable row level security;
alter table withdrawal_effect force row level security;
create policy own on withdrawal_effect
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on withdrawal_effect from ${app};
