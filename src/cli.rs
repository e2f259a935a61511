//! The command line: one line a verb, help and errors in the user's language.
#![allow(clippy::print_stderr, clippy::print_stdout)] // An edge: this is where help and errors come out.

use std::io::{BufRead, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, StyledStr, TypedValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, Command, CommandFactory, FromArgMatches, Parser, Subcommand};
use unic_langid::LanguageIdentifier;

use crate::cmd;
use crate::history::{self, History};
use crate::messages::{self, Messages, Value};
use crate::play;
use crate::terminal::{ColorChoice, Terminal, clean};

/// What every verb needs: the language and the screen.
pub struct Context {
    /// Texts in the user's language.
    pub messages: Messages,
    /// How to show them.
    pub terminal: Terminal,
    /// The language that was asked for by name; none where it is the system's.
    pub asked: Option<LanguageIdentifier>,
    /// The data folder that was asked for by name; see [`crate::history::folder`].
    pub data: Option<PathBuf>,
}

impl Context {
    /// The history of the data folder, made where there is none.
    ///
    /// # Errors
    /// It can't be had; told in the user's language.
    pub fn history(&self) -> anyhow::Result<History> {
        let opened = history::folder(self.data.as_deref()).and_then(|folder| History::open(&folder));
        opened.map_err(|error| anyhow::anyhow!(history::told(&error, &self.messages)))
    }

    /// The history there is; none where nothing was ever kept.
    ///
    /// # Errors
    /// It can't be had; told in the user's language.
    pub fn kept_history(&self) -> anyhow::Result<Option<History>> {
        let opened = history::folder(self.data.as_deref()).and_then(|folder| History::open_existing(&folder));
        opened.map_err(|error| anyhow::anyhow!(history::told(&error, &self.messages)))
    }

    /// One remark of the program, wrapped.
    ///
    /// # Errors
    /// Output that can't be written.
    pub fn say(&self, text: &str) -> std::io::Result<()> {
        let wrapped = self.terminal.wrap(&clean(text), "", "");
        writeln!(std::io::stdout().lock(), "{wrapped}")
    }

    /// Asks on the terminal; only what the language says for yes is one.
    ///
    /// # Errors
    /// Output that can't be written, or input that can't be read.
    pub fn confirmed(&self, question: &str) -> std::io::Result<bool> {
        self.say(question)?;
        let mut answer = String::new();
        std::io::stdin().lock().read_line(&mut answer)?;
        Ok(answer.trim().to_lowercase() == self.messages.get("answer-yes").to_lowercase())
    }
}

#[derive(Debug, Parser)]
#[command(name = "sparring", version, disable_help_subcommand = true)]
struct Cli {
    #[command(flatten)]
    shared: Shared,
    #[command(flatten)]
    play: play::Arguments,
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Debug, Args)]
struct Shared {
    #[arg(long, global = true, value_name = "LANGUAGE")]
    lang: Option<String>,
    #[arg(long, global = true)]
    plain: bool,
    #[arg(long, global = true, value_name = "COLUMNS")]
    width: Option<usize>,
    #[arg(
        long,
        global = true,
        value_enum,
        default_value_t,
        value_name = "WHEN",
        hide_possible_values = true
    )]
    color: ColorChoice,
    #[arg(long, global = true, value_name = "FOLDER")]
    data: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Verb {
    Play(play::Arguments),
    Drill(play::drill::Arguments),
    Replay(play::replay::Arguments),
    Prepare(play::prepare::Arguments),
    Crib(cmd::crib::Arguments),
    Met(play::met::Arguments),
    History(cmd::history::Arguments),
    Forget(cmd::forget::Arguments),
    List(cmd::list::Arguments),
    Report(cmd::report::Arguments),
    Read(cmd::read::Arguments),
    Check(cmd::check::Arguments),
    Schema(cmd::schema::Arguments),
    Scorecard(cmd::scorecard::Arguments),
    New(cmd::new::Arguments),
    Import(cmd::import::Arguments),
    Graph(cmd::graph::Arguments),
    Test(cmd::test::Arguments),
    Walk(cmd::walk::Arguments),
    Try(play::trial::Arguments),
    Stamp(cmd::stamp::Arguments),
    Translate(cmd::translate::Arguments),
    Lsp(cmd::lsp::Arguments),
}

/// A value that is one of a few named things; clap names them all where it is none.
pub fn one_of<T: Clone + Send + Sync + 'static, const N: usize>(
    all: [T; N],
    name: fn(T) -> &'static str,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(all.clone().map(name)).try_map(move |typed| {
        let found = all.iter().find(|one| name((*one).clone()) == typed);
        found.cloned().ok_or("none of the names")
    })
}

/// Runs the program. Exit codes: 0 fine, 1 problems found, 2 could not run.
pub fn run() -> ExitCode {
    let arguments: Vec<std::ffi::OsString> = std::env::args_os().collect();
    let language = asked_language(&arguments);
    let messages = Messages::new(&language);
    let command = localised(Cli::command(), "sparring", &messages);
    let cli = match command
        .try_get_matches_from(arguments)
        .and_then(|m| Cli::from_arg_matches(&m))
    {
        Ok(cli) => cli,
        Err(error) => return refuse(&error, &messages),
    };
    if let Some(tag) = &cli.shared.lang
        && messages::language(tag).is_none()
    {
        eprintln!("{}", messages.unknown_language(&crate::terminal::clean(tag)));
        return ExitCode::from(2);
    }
    let terminal = Terminal::detect(cli.shared.plain, cli.shared.width, cli.shared.color);
    let asked = cli.shared.lang.as_deref().and_then(messages::language);
    let context = Context {
        messages,
        terminal,
        asked,
        data: cli.shared.data.clone(),
    };
    let done = match &cli.verb {
        None => play::run(context, &cli.play),
        Some(Verb::Play(arguments)) => play::run(context, &arguments.or(&cli.play)),
        Some(Verb::Drill(arguments)) => play::drill::run(&context, arguments),
        Some(Verb::Replay(arguments)) => play::replay::run(context, arguments),
        Some(Verb::Prepare(arguments)) => play::prepare::run(context, arguments),
        Some(Verb::Crib(arguments)) => cmd::crib::run(&context, arguments),
        Some(Verb::Met(arguments)) => play::met::run(&context, arguments),
        Some(Verb::History(arguments)) => cmd::history::run(&context, arguments),
        Some(Verb::Forget(arguments)) => cmd::forget::run(&context, arguments),
        Some(Verb::List(arguments)) => cmd::list::run(&context, arguments),
        Some(Verb::Report(arguments)) => cmd::report::run(&context, arguments),
        Some(Verb::Read(arguments)) => cmd::read::run(&context, arguments),
        Some(Verb::Check(arguments)) => cmd::check::run(&context, arguments),
        Some(Verb::Schema(arguments)) => cmd::schema::run(&context, arguments),
        Some(Verb::Scorecard(arguments)) => cmd::scorecard::run(&context, arguments),
        Some(Verb::Graph(arguments)) => cmd::graph::run(&context, arguments),
        Some(Verb::Import(arguments)) => cmd::import::run(&context, arguments),
        Some(Verb::New(arguments)) => cmd::new::run(&context, arguments),
        Some(Verb::Test(arguments)) => cmd::test::run(&context, arguments),
        Some(Verb::Walk(arguments)) => cmd::walk::run(&context, arguments),
        Some(Verb::Try(arguments)) => play::trial::run(context, arguments),
        Some(Verb::Stamp(arguments)) => cmd::stamp::run(&context, arguments),
        Some(Verb::Translate(arguments)) => cmd::translate::run(&context, arguments),
        Some(Verb::Lsp(arguments)) => cmd::lsp::run(context, arguments),
    };
    done.unwrap_or_else(|error| {
        let messages = Messages::new(&language);
        // A closed pipe (`sparring list | head -1`) is the reader's choice, not an error.
        if error.chain().any(|e| {
            e.downcast_ref::<std::io::Error>()
                .is_some_and(|e| e.kind() == std::io::ErrorKind::BrokenPipe)
        }) {
            return ExitCode::SUCCESS;
        }
        let told = format!("{error:#}");
        eprintln!(
            "{}",
            messages.with(
                "error",
                &[("message", crate::terminal::clean(&told).into_owned().into())]
            )
        );
        ExitCode::from(2)
    })
}

/// The language before clap has run, since clap's own help is in it: `--lang`, else the system's, else English.
fn asked_language(arguments: &[std::ffi::OsString]) -> LanguageIdentifier {
    let mut requested = Vec::new();
    let mut words = arguments.iter().filter_map(|a| a.to_str());
    while let Some(word) = words.next() {
        if let Some(tag) = word.strip_prefix("--lang=") {
            requested.push(tag.to_owned());
        } else if word == "--lang"
            && let Some(tag) = words.next()
        {
            requested.push(tag.to_owned());
        }
    }
    requested.extend(sys_locale::get_locales());
    messages::negotiate(&requested)
}

/// Puts the help texts of the language in: `help-<verb>` and `help-<verb>-<argument>`, shared ones `help-shared-<argument>`. The verb of a
/// verb is called `<verb>-<verb>`.
fn localised(command: Command, verb: &str, messages: &Messages) -> Command {
    let heading = |id: &str| messages.get(id);
    let own: Vec<String> = command.get_arguments().map(|a| a.get_id().to_string()).collect();
    let mut command = command
        .about(messages.get(&format!("help-{verb}")))
        .disable_help_flag(true)
        .disable_version_flag(true);
    for id in own {
        let specific = format!("help-{verb}-{id}");
        let shared = format!("help-shared-{id}");
        let play = format!("help-play-{id}");
        let found = [specific, shared, play].into_iter().find(|m| messages.has(m));
        command = command.mut_arg(&id, |argument| {
            let argument = argument.help(found.map(|m| messages.get(&m)).unwrap_or_default());
            let names: Vec<String> = argument
                .get_value_names()
                .unwrap_or_default()
                .iter()
                .map(|n| value_name(n, messages))
                .collect();
            let argument = if names.is_empty() {
                argument
            } else {
                argument.value_names(names)
            };
            // A flag has no values to hide, and clap refuses to be told so.
            let takes_value = argument.get_action().takes_values();
            argument
                .hide_default_value(takes_value)
                .hide_possible_values(takes_value)
                .help_heading(heading("help-heading-options"))
        });
    }
    let help = clap::Arg::new("help")
        .short('h')
        .long("help")
        .action(clap::ArgAction::Help);
    command = command.arg(
        help.help(messages.get("help-shared-help"))
            .help_heading(heading("help-heading-options")),
    );
    if verb == "sparring" {
        let version = clap::Arg::new("version")
            .short('V')
            .long("version")
            .action(clap::ArgAction::Version);
        command = command.arg(
            version
                .help(messages.get("help-shared-version"))
                .help_heading(heading("help-heading-options")),
        );
    }
    let names: Vec<String> = command.get_subcommands().map(|c| c.get_name().to_owned()).collect();
    for name in &names {
        let path = match verb {
            "sparring" => name.clone(),
            verb => format!("{verb}-{name}"),
        };
        command = command.mut_subcommand(name, |c| localised(c, &path, messages));
    }
    let line = usage(verb, &command, messages);
    command = command.override_usage(line);
    let mut template = format!("{{about}}\n\n{}: {{usage}}\n\n", heading("help-heading-usage"));
    if !names.is_empty() {
        template.push_str(&format!("{}:\n{{subcommands}}\n\n", heading("help-heading-commands")));
    }
    template.push_str(&format!("{}:\n{{options}}", heading("help-heading-options")));
    if verb == "sparring" {
        template.push_str(&format!("\n\n{}", messages.get("help-examples")));
    }
    command.help_template(StyledStr::from(template))
}

/// The word for a value in the language: `value-<name>`.
fn value_name(name: &str, messages: &Messages) -> String {
    messages.get(&format!("value-{}", name.to_lowercase()))
}

/// The usage line in the language; clap's own has English words in it.
fn usage(verb: &str, command: &Command, messages: &Messages) -> String {
    let mut words = vec!["sparring".to_owned()];
    if verb != "sparring" {
        words.extend(verb.split('-').map(str::to_owned));
    }
    words.push(format!("[{}]", messages.get("usage-word-options")));
    for argument in command.get_positionals() {
        let name = argument.get_value_names().unwrap_or_default().join(" ");
        words.push(if argument.is_required_set() {
            format!("<{name}>")
        } else {
            format!("[{name}]")
        });
    }
    if command.has_subcommands() {
        words.push(format!("[{}]", messages.get("usage-word-command")));
    }
    words.join(" ")
}

/// Prints clap's help as it is, and its errors as our own sentences.
fn refuse(error: &clap::Error, messages: &Messages) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // A pipe that closes early has seen enough.
        let _ = write!(std::io::stdout().lock(), "{error}");
        return ExitCode::SUCCESS;
    }
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let values: [(&str, Value); 2] = [
        ("argument", text(ContextKind::InvalidArg).into()),
        ("value", text(ContextKind::InvalidValue).into()),
    ];
    let id = match error.kind() {
        ErrorKind::UnknownArgument => "usage-unknown-argument",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "usage-invalid-value",
        ErrorKind::InvalidSubcommand => "usage-unknown-verb",
        ErrorKind::MissingRequiredArgument => "usage-missing-argument",
        ErrorKind::ArgumentConflict => "usage-conflict",
        ErrorKind::NoEquals | ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues | ErrorKind::TooManyValues => {
            "usage-wrong-number-of-values"
        }
        _ => "usage-other",
    };
    let values: Vec<(&str, Value)> = if error.kind() == ErrorKind::InvalidSubcommand {
        vec![("value", text(ContextKind::InvalidSubcommand).into())]
    } else {
        values.to_vec()
    };
    eprintln!("{}", crate::terminal::clean(&messages.with(id, &values)));
    let nearest = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ]
    .into_iter()
    .map(text)
    .find(|t| !t.is_empty());
    if let Some(nearest) = nearest {
        eprintln!("{}", messages.with("did-you-mean", &[("nearest", nearest.into())]));
    }
    let known = text(ContextKind::ValidValue);
    if !known.is_empty() {
        eprintln!("{}", messages.with("usage-known-values", &[("values", known.into())]));
    }
    eprintln!("{}", messages.get("usage-see-help"));
    ExitCode::from(2)
}
