//! The commands of a talk, in one table: the help, the completion and the loop read it.

/// What a command does to the talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// The list of commands.
    Help,
    /// A nudge for this moment.
    Hint,
    /// Every move of the last reply, with evidence and confidence.
    Why,
    /// An example reply to this moment.
    Model,
    /// Say the last reply again.
    Retry,
    /// What the talk is judged on.
    Guidance,
    /// The facts of the talk.
    Facts,
    /// Another language.
    Language,
    /// The transcript into a file.
    Save,
    /// Leave, with the debrief.
    Quit,
}

/// One command.
#[derive(Debug, Clone, Copy)]
pub struct Command {
    /// Name after the colon, the same in every language.
    pub name: &'static str,
    /// What it does.
    pub action: Action,
    /// Whether something follows the name; its word in the help is the message `command-<name>-argument`.
    pub takes_argument: bool,
}

/// All commands. The help text of each is the message `command-<name>`.
pub const COMMANDS: &[Command] = &[
    Command {
        name: "hint",
        action: Action::Hint,
        takes_argument: false,
    },
    Command {
        name: "why",
        action: Action::Why,
        takes_argument: false,
    },
    Command {
        name: "model",
        action: Action::Model,
        takes_argument: false,
    },
    Command {
        name: "retry",
        action: Action::Retry,
        takes_argument: false,
    },
    Command {
        name: "guidance",
        action: Action::Guidance,
        takes_argument: false,
    },
    Command {
        name: "facts",
        action: Action::Facts,
        takes_argument: false,
    },
    Command {
        name: "lang",
        action: Action::Language,
        takes_argument: true,
    },
    Command {
        name: "save",
        action: Action::Save,
        takes_argument: true,
    },
    Command {
        name: "help",
        action: Action::Help,
        takes_argument: false,
    },
    Command {
        name: "quit",
        action: Action::Quit,
        takes_argument: false,
    },
];

/// What was typed, if it is meant as a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed<'a> {
    /// A known command and what follows it.
    Command(Action, &'a str),
    /// Starts like a command, but there is none of that name; the nearest one, if any is near.
    Unknown(&'a str, Option<&'static str>),
    /// Words to the client.
    Reply,
}

/// Tells commands from replies. A command is a colon and a letter at the very start; it may be cut short while it is clear.
pub fn read(line: &str) -> Typed<'_> {
    let Some(rest) = line.trim().strip_prefix(':') else {
        return Typed::Reply;
    };
    let (name, argument) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return Typed::Reply;
    }
    let mut begun = COMMANDS.iter().filter(|c| c.name.starts_with(name));
    if let Some(exact) = COMMANDS.iter().find(|c| c.name == name) {
        return Typed::Command(exact.action, argument.trim());
    }
    if let (Some(only), None) = (begun.next(), begun.next()) {
        return Typed::Command(only.action, argument.trim());
    }
    let distance = |c: &&Command| strsim::damerau_levenshtein(c.name, name);
    let nearest = COMMANDS
        .iter()
        .min_by_key(distance)
        .filter(|c| distance(c) <= 2 && distance(c) < name.len());
    Typed::Unknown(name, nearest.map(|c| c.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_and_replies_are_told_apart() {
        assert_eq!(read(":why"), Typed::Command(Action::Why, ""));
        assert_eq!(read("  :lang fi "), Typed::Command(Action::Language, "fi"));
        assert_eq!(read(":q"), Typed::Command(Action::Quit, ""));
        assert_eq!(read(":h"), Typed::Unknown("h", None));
        assert_eq!(read(":wyh"), Typed::Unknown("wyh", Some("why")));
        assert_eq!(read(":) fine"), Typed::Reply);
        assert_eq!(read("no: I won't"), Typed::Reply);
    }
}
