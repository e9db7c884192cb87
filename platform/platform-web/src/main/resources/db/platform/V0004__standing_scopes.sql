-- Which doors a partner's system may use: scopes of its standing, never of its token. People have none and need none.
alter table standing add column scopes text[] not null default '{}';
