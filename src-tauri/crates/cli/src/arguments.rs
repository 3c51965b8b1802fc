//! What was typed, read by the table of lines. Wrong usage is answered in the person's language, with exit code 2.

use std::{collections::BTreeMap, ffi::OsString, process::ExitCode};

use api::{Language, try_word, word};
use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::{
    line::{self, As, Line, Take},
    usage::{refuse, usage},
};

/// A line, and the words that go with it.
pub struct Asked {
    pub line: &'static Line,
    pub given: BTreeMap<&'static str, Vec<String>>,
    pub desk: Option<String>,
    pub today: Option<String>,
    pub language: Language,
    pub json: bool,
    /// `--out` of a preview.
    pub out: Option<String>,
}

pub fn read(words: &[OsString]) -> Result<Asked, ExitCode> {
    let language = language_of(words);
    let line = with_verb(words);
    // Most lines are right and need no words of help, which take longer to say than the line to read.
    let matches = command(None)
        .try_get_matches_from(&line)
        .or_else(|_| command(Some(language)).try_get_matches_from(&line))
        .map_err(|error| refuse(words, language, &error))?;
    let missing = || {
        usage(
            words,
            "",
            &command(Some(language)).render_help().to_string(),
        )
    };
    let (noun, under) = matches.subcommand().ok_or_else(missing)?;
    let (verb, found) = under.subcommand().ok_or_else(missing)?;
    let line = line::all()
        .find(|line| line.noun == noun && line.verb == verb)
        .ok_or_else(missing)?;
    Ok(Asked {
        line,
        given: given(line, found),
        desk: found.get_one::<String>("desk").cloned(),
        today: found.get_one::<String>("today").cloned(),
        language,
        json: found.get_flag("json"),
        out: (line.verb == "preview")
            .then(|| found.get_one::<String>("out").cloned())
            .flatten(),
    })
}

fn given(line: &Line, found: &ArgMatches) -> BTreeMap<&'static str, Vec<String>> {
    takes(line)
        .filter_map(|take| {
            let values: Vec<String> = match take.as_ {
                As::Flag | As::FlagMaybe => found
                    .get_flag(take.word)
                    .then(|| "true".to_owned())
                    .into_iter()
                    .collect(),
                _ => found.get_many::<String>(take.word)?.cloned().collect(),
            };
            (!values.is_empty()).then_some((take.word, values))
        })
        .collect()
}

/// A noun with one verb may leave it out: `timeline POST` is `timeline show POST`.
fn with_verb(words: &[OsString]) -> Vec<OsString> {
    const TAKE_A_VALUE: &[&str] = &["--desk", "--today", "--ui-lang"];
    let mut words = words.to_vec();
    let mut at = 1;
    while let Some(word) = words.get(at).and_then(|word| word.to_str()) {
        if !word.starts_with('-') {
            break;
        }
        at += if TAKE_A_VALUE.contains(&word) { 2 } else { 1 };
    }
    let text = |at: usize| {
        words
            .get(at)
            .and_then(|word| word.to_str())
            .unwrap_or_default()
    };
    let verbs: Vec<&str> = line::all()
        .filter(|line| line.noun == text(at))
        .map(|line| line.verb)
        .collect();
    if let [only] = verbs.as_slice()
        && ![*only, "--help", "-h"].contains(&text(at + 1))
    {
        words.insert(at + 1, (*only).into());
    }
    words
}

/// The words of a line, each once.
fn takes(line: &Line) -> impl Iterator<Item = &'static Take> {
    let mut seen = Vec::new();
    line.calls
        .iter()
        .flat_map(|call| call.takes)
        .filter(move |take| {
            let fresh = !matches!(take.as_, As::Fixed(_)) && !seen.contains(&take.word);
            seen.push(take.word);
            fresh
        })
}

/// The language is needed before anything can be said about the rest of the line.
fn language_of(words: &[OsString]) -> Language {
    let words: Vec<String> = words
        .iter()
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    let after = words
        .iter()
        .position(|word| word == "--ui-lang")
        .and_then(|at| words.get(at + 1).cloned());
    let joined = words
        .iter()
        .find_map(|word| word.strip_prefix("--ui-lang=").map(ToOwned::to_owned));
    after
        .or(joined)
        .and_then(|code| code.parse().ok())
        .unwrap_or_else(api::face::language)
}

/// Without words where no language is given.
fn command(language: Option<Language>) -> Command {
    let say = |key: &str| language.map_or_else(String::new, |language| word(language, key, &[]));
    let mut root = in_words(Command::new("plaidoyer"), &say)
        .version(env!("CARGO_PKG_VERSION"))
        .about(say("terminal-about"))
        .disable_version_flag(true)
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .help(say("terminal-option-version")),
        )
        .arg(
            Arg::new("help")
                .display_order(LAST)
                .long("help")
                .short('h')
                .global(true)
                .action(ArgAction::Help)
                .help(say("terminal-option-help")),
        )
        .arg(
            global("desk", "DIR", say("terminal-option-desk"))
                .env(api::face::DESK_VARIABLE)
                .hide_env(true),
        )
        .arg(
            global("today", "YYYY-MM-DD", say("terminal-option-today"))
                .env(api::face::TODAY_VARIABLE)
                .hide_env(true),
        )
        .arg(
            global("ui-lang", "fr|nl|de|en", say("terminal-option-ui-lang"))
                .hide_possible_values(true)
                .value_parser(["fr", "nl", "de", "en"]),
        )
        .arg(
            Arg::new("json")
                .display_order(LAST)
                .long("json")
                .global(true)
                .action(ArgAction::SetTrue)
                .help(say("terminal-option-json")),
        );
    let mut nouns: Vec<&str> = line::all().map(|line| line.noun).collect();
    nouns.dedup();
    for noun in nouns {
        let under = Command::new(noun).about(say(&format!("terminal-noun-{noun}")));
        let mut under = in_words(under, &say);
        for line in line::all().filter(|line| line.noun == noun) {
            under = under.subcommand(verb(line, language, &say));
        }
        root = root.subcommand(under);
    }
    root
}

/// Headings in the person's language; the library has them in English.
fn in_words(command: Command, say: &impl Fn(&str) -> String) -> Command {
    command
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .help_template(format!(
            "{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
            say("terminal-heading-usage")
        ))
        .subcommand_help_heading(say("terminal-heading-commands"))
        .subcommand_value_name(say("terminal-heading-command"))
        .next_help_heading(say("terminal-heading-options"))
}

/// Words that every line knows stand after its own.
const LAST: usize = 900;

fn global(name: &'static str, value: &'static str, help: String) -> Arg {
    Arg::new(name)
        .display_order(LAST)
        .long(name)
        .value_name(value)
        .global(true)
        .help(help)
}

fn verb(line: &'static Line, language: Option<Language>, say: &impl Fn(&str) -> String) -> Command {
    let command =
        Command::new(line.verb).about(say(&format!("terminal-{}-{}", line.noun, line.verb)));
    let mut command = in_words(command, say);
    for take in takes(line) {
        let help = language.map(|language| help(line, take, language));
        command = command.arg(argument(take).help(help.unwrap_or_default()));
    }
    if line.verb == "preview" {
        command = command.arg(
            Arg::new("out")
                .long("out")
                .value_name("DIR")
                .help(say("terminal-option-out")),
        );
    }
    let more = format!("terminal-more-{}-{}", line.noun, line.verb);
    match language.and_then(|language| try_word(language, &more, &[])) {
        Some(more) => command.after_help(more),
        None => command,
    }
}

/// What a word of this line means here, where it means something of its own; else what it means everywhere.
fn help(line: &Line, take: &Take, language: Language) -> String {
    let name = take.word.to_lowercase();
    try_word(
        language,
        &format!("terminal-take-{}-{}-{name}", line.noun, line.verb),
        &[],
    )
    .unwrap_or_else(|| word(language, &format!("terminal-take-{name}"), &[]))
}

fn argument(take: &'static Take) -> Arg {
    let arg = Arg::new(take.word).allow_hyphen_values(true);
    match take.as_ {
        As::Place | As::PathPlace => arg.required(true),
        As::PlaceMaybe => arg.required(false),
        As::PlacesMaybe => arg.required(false).num_args(0..).allow_hyphen_values(false),
        As::Places => arg.required(true).num_args(1..).allow_hyphen_values(false),
        As::Flag | As::FlagMaybe => Arg::new(take.word)
            .long(take.word)
            .action(ArgAction::SetTrue),
        As::ListNeeded => arg.long(take.word).required(true).action(ArgAction::Append),
        As::List
        | As::Pairs
        | As::ByLanguage
        | As::FileByLanguage
        | As::OfLanguage
        | As::FileOfLanguage
        | As::PathList => arg.long(take.word).action(ArgAction::Append),
        As::Needed | As::NumbersNeeded | As::PathNeeded => arg.long(take.word).required(true),
        As::Text
        | As::Auto
        | As::YesNo
        | As::File
        | As::Path
        | As::Number
        | As::ThisYear
        | As::View
        | As::Numbers => arg.long(take.word),
        As::Fixed(_) => arg.hide(true),
    }
}
