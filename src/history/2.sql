-- What is prepared for a real meeting, and what came of it. Deleted with its brief.
create table brief (
  name text primary key,
  scenario text not null, -- id
  file text, -- whole path of the file; none where the scenario is part of the program
  language text not null, -- in which it was begun
  created text not null,
  facts text not null, -- those the user set: a JSON object
  aim text, -- none where it is the scenario's
  offers text not null, -- what the user can offer: a JSON list
  limits text not null, -- what the user can't: a JSON list
  whom text, -- who sits opposite
  meets text, -- when, in the user's words or as YYYY-MM-DD
  answered text not null -- questions that need not be asked again: a JSON list
) strict, without rowid;

create table meeting (
  id integer primary key,
  brief text not null references brief (name) on delete cascade,
  met text not null,
  happened text,
  worked text, -- the line that did
  next text
) strict;

-- Talks practised for a brief.
create table practised (
  talk integer not null references talk (id) on delete cascade,
  brief text not null references brief (name) on delete cascade,
  primary key (talk, brief)
) strict, without rowid;

-- Seconds the step was to take at most; none where no clock ran. With what it took it tells whether the client was pressed.
alter table step add column pace integer;
