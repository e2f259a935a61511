-- What was practised. Times are RFC 3339 in UTC; fingerprints tell which scenario, guidance and reader a score was given by.
create table scenario (
  fingerprint text primary key,
  id text not null,
  source text not null -- the whole file: an old talk can be opened after the file has changed
) strict;

create table talk (
  id integer primary key,
  begun text not null,
  ended text, -- none while it can be taken up again
  scenario text not null, -- id
  file text, -- whole path of the file; none where the scenario is part of the program
  title text not null, -- in the language of the talk
  language text not null,
  level text not null,
  seed integer not null, -- the bits of an unsigned number
  facts text not null, -- those the user set: a JSON object
  fingerprint text not null references scenario (fingerprint),
  guidance text not null, -- fingerprint
  reader text not null, -- fingerprint
  ending text, -- id
  worth integer, -- of the ending, 0-5
  score integer, -- 0-100, the mean of the replies that stand
  given integer -- the score as it was given in the talk, where the replies have been read again since
) strict;

create index talk_begun on talk (begun);

-- Everything the user did, in order: with the talk's own row it gives the talk again. Written before anything is made of it.
create table step (
  talk integer not null references talk (id) on delete cascade,
  number integer not null, -- from 0
  at text not null,
  kind text not null check (kind in ('reply', 'retry', 'language')),
  said text not null, -- the reply, or the tag of the language
  took integer not null, -- milliseconds from the prompt
  primary key (talk, number)
) strict, without rowid;

-- Without the words: the time of ten thousand talks is added up out of a hundredth of the bytes.
create index step_took on step (talk, took);

-- What was made of a reply. A reply that was said again stays, and stands no more.
create table turn (
  talk integer not null,
  step integer not null,
  number integer not null, -- of the turn in the talk, from 0
  stands integer not null check (stands in (0, 1)),
  language text not null,
  beat text not null, -- id
  heard text not null, -- ids of the client's lines it answers: a JSON list
  client text not null, -- the client's words it answers
  answer text not null, -- the client's words after it
  reading text not null, -- JSON
  score integer not null, -- 0-100
  given integer, -- the score as it was given in the talk, where the reply has been read again since
  temper integer not null, -- after it, 0-10
  trust integer not null, -- after it, 0-10
  reader text not null, -- fingerprint
  primary key (talk, step),
  foreign key (talk, step) references step (talk, number) on delete cascade
) strict, without rowid;

-- What lists and charts ask of a turn, without its words and reading.
create index turn_standing on turn (talk, stands, reader);

-- Of the replies that stand.
create table mark (
  talk integer not null,
  step integer not null,
  reason text not null, -- a move, point:<id>, or brevity
  points integer not null,
  quarters integer not null, -- of the points that were given, 0-4
  borrowed integer not null check (borrowed in (0, 1)),
  primary key (talk, step, reason),
  foreign key (talk, step) references turn (talk, step) on delete cascade
) strict, without rowid;

-- What moves earned is added up in this order, for ten thousand talks at once.
create index mark_earned on mark (borrowed, talk, reason, points);
