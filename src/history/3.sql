-- Single moments that are practised again and again, and when each is due.
create table exercise (
  scenario text not null, -- id
  beat text not null, -- id
  heard text not null, -- ids of the client's lines: a JSON list; empty where the beat's own are meant
  due text not null,
  card text not null, -- what the scheduler knows of it: JSON
  primary key (scenario, beat)
) strict, without rowid;

create table attempt (
  id integer primary key,
  at text not null,
  scenario text not null,
  beat text not null,
  language text not null,
  client text not null, -- the client's words
  reply text not null,
  reading text not null, -- JSON
  score integer not null, -- 0-100
  reader text not null -- fingerprint
) strict;
