-- What records are compared by, sealed once more under the person's own key: comparing hundreds of records then opens one
-- text of each. It goes with the person, and with the person's key.
create table match_card (
    person uuid  primary key references person on delete cascade,
    owner  uuid  not null references agency,
    sealed bytea not null
);
create index match_card_owner on match_card (owner, person);

alter table match_card enable row level security;
alter table match_card force row level security;
create policy own on match_card
    using (owner = acting_agency())
    with check (owner = acting_agency());

-- A few bits of a keyed fingerprint of each fact by which a record may be found. So few that each value has several persons:
-- the index narrows, opening decides. A generation is one set of widths; see index_bracket.
create table blind_index (
    owner      uuid     not null references agency,
    generation smallint not null,
    field      text     not null check (field in ('GIVEN', 'FAMILY', 'BIRTH', 'PHONE', 'DOCUMENT')),
    value      integer  not null,
    person     uuid     not null references person on delete cascade,
    primary key (owner, generation, field, value, person)
);
create index blind_index_person on blind_index (person);

alter table blind_index enable row level security;
alter table blind_index force row level security;
create policy own on blind_index
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update on blind_index from ${app};

-- Which generation is searched. While an agency outgrows it the next one is filled beside it, up to the person reached.
create table index_bracket (
    agency  uuid     primary key references agency,
    present smallint not null,
    next    smallint check (next <> present),
    reached uuid     check (reached is null or next is not null),
    persons integer  not null                -- when last counted
);

alter table index_bracket enable row level security;
alter table index_bracket force row level security;
create policy own on index_bracket
    using (agency = acting_agency())
    with check (agency = acting_agency());
