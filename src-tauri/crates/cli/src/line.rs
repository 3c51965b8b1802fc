//! The lines of the terminal as data: noun, verb, the call behind them, and what each word of the line becomes
//! in its question. Help and headings are messages of `terminal.ftl`.

/// One noun and verb.
pub struct Line {
    pub noun: &'static str,
    pub verb: &'static str,
    /// Asked in turn; one whose own words are all absent is left out, except the first.
    pub calls: &'static [Call],
    /// The part of the answer that is the list asked for.
    pub pick: Option<&'static str>,
}

pub struct Call {
    pub name: &'static str,
    pub takes: &'static [Take],
}

/// A word of the line, and the key of the question it fills.
pub struct Take {
    /// Name of the option, or of the positional word in capitals.
    pub word: &'static str,
    pub key: &'static str,
    pub as_: As,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum As {
    /// A positional word.
    Place,
    /// Positional words, any number, as a list.
    Places,
    /// A positional word that may be left out.
    PlaceMaybe,
    Text,
    /// Must be given.
    Needed,
    /// Repeated, as a list.
    List,
    /// `K=V`, repeated, as an object.
    Pairs,
    /// A file whose text is the value.
    File,
    Flag,
    /// `yes` where the flag is given, absent otherwise.
    FlagMaybe,
    /// A path made absolute against the current folder.
    Path,
    PathList,
    PathPlace,
    /// A path that must be given.
    PathNeeded,
    /// `20,40`
    Numbers,
    /// The value is always this; no word of the line.
    Fixed(&'static str),
}

const fn take(word: &'static str, key: &'static str, as_: As) -> Take {
    Take { word, key, as_ }
}

const fn line(noun: &'static str, verb: &'static str, calls: &'static [Call]) -> Line {
    Line {
        noun,
        verb,
        calls,
        pick: None,
    }
}

const fn list(
    noun: &'static str,
    verb: &'static str,
    calls: &'static [Call],
    pick: &'static str,
) -> Line {
    Line {
        noun,
        verb,
        calls,
        pick: Some(pick),
    }
}

macro_rules! call {
    ($name:literal $(, $word:literal $key:literal $as_:expr)*) => {
        Call { name: $name, takes: &[$(take($word, $key, $as_)),*] }
    };
}

use As::{
    File, Fixed, Flag, FlagMaybe, List, Needed, Numbers, Pairs, Path, PathList, PathNeeded,
    PathPlace, Place, PlaceMaybe, Places, Text,
};

pub const LINES: &[Line] = &[
    line(
        "desk",
        "init",
        &[call!("desk.init", "starter" "starter" Flag, "starter" "example_sender" Flag)],
    ),
    line("desk", "status", &[call!("desk.status")]),
    line("desk", "check", &[call!("desk.check")]),
    line(
        "desk",
        "backup",
        &[call!("desk.backup", "FILE" "file" PathPlace)],
    ),
    line(
        "desk",
        "restore",
        &[call!("desk.restore", "FILE" "file" PathPlace)],
    ),
    line("desk", "complete", &[call!("dispatch.complete")]),
    line(
        "sender",
        "set",
        &[call!("sender.read", "FILE" "file" PathPlace)],
    ),
    line("sender", "show", &[call!("sender.show")]),
    line("settings", "show", &[call!("setting.show")]),
    line(
        "settings",
        "set",
        &[call!("setting.set", "KEY" "key" Place, "VALUE" "value" Place)],
    ),
    list(
        "competence",
        "list",
        &[call!("competence.list")],
        "competences",
    ),
    line(
        "directory",
        "holder",
        &[
            call!("directory.holder", "competence" "competence" Text, "government" "government" Text,
            "post" "post" Text, "on" "on" Text),
        ],
    ),
    line(
        "directory",
        "search",
        &[
            call!("directory.search", "TEXT" "text" Place, "competence" "competence" Text,
            "government" "government" Text, "on" "on" Text),
        ],
    ),
    line(
        "directory",
        "show",
        &[call!("directory.show", "ID" "id" Place)],
    ),
    line("directory", "begin", &[call!("directory.begin")]),
    line(
        "directory",
        "add",
        &[
            call!("directory.add", "person" "person" Text, "given-name" "given_name" Text,
            "family-name" "family_name" Text, "gender" "gender" Text, "lang" "language" Text, "post" "post" Text,
            "organization" "organization" Text, "organization-name" "organization_name" Text, "role" "role" Text,
            "title" "titles" Pairs, "competence" "competences" List, "since" "since" Text,
            "succeeds" "succeeds" Flag, "source" "source" Needed),
        ],
    ),
    line(
        "directory",
        "title",
        &[
            call!("directory.edit", "" "what" Fixed("title"), "POST" "post" Place, "lang" "language" Needed,
            "text" "text" Needed),
        ],
    ),
    line(
        "directory",
        "confirm-title",
        &[
            call!("directory.edit", "" "what" Fixed("confirm-title"), "POST" "post" Place, "lang" "language" Needed),
        ],
    ),
    line(
        "directory",
        "confirm-form",
        &[call!("directory.edit", "" "what" Fixed("confirm-form"), "KEY" "key" Place)],
    ),
    line(
        "directory",
        "mandate",
        &[
            call!("directory.edit", "" "what" Fixed("membership"), "ID" "id" Place, "since" "since" Text,
            "until" "until" Text),
        ],
    ),
    line(
        "directory",
        "person",
        &[
            call!("directory.edit", "" "what" Fixed("person"), "ID" "id" Place, "given-name" "given_name" Needed,
            "family-name" "family_name" Needed, "gender" "gender" Needed, "lang" "language" Text),
        ],
    ),
    line(
        "address",
        "show",
        &[
            call!("address.show", "POST" "post" Place, "lang" "language" Text, "competence" "competence" Text,
            "on" "on" Text),
        ],
    ),
    line(
        "address",
        "add",
        &[
            call!("address.add", "POST" "post" Place, "lang" "language" Needed, "street" "street" Needed,
            "postcode" "postcode" Needed, "city" "city" Needed, "building" "building" Text, "floor" "floor" Text,
            "box" "box" Text, "country" "country" Text, "source" "source" Needed),
        ],
    ),
    line(
        "address",
        "confirm",
        &[call!("address.confirm", "POST" "post" Place, "lang" "language" Text)],
    ),
    line("template", "list", &[call!("template.list")]),
    line(
        "template",
        "show",
        &[call!("template.show", "NAME" "name" Place, "lang" "language" Needed)],
    ),
    line(
        "template",
        "check",
        &[call!("template.check", "DIR" "folder" PlaceMaybe)],
    ),
    line(
        "letter",
        "new",
        &[
            call!("letter.compose", "template" "template" Needed, "to" "to" Text, "lang" "language" Text,
            "competence" "competence" Text, "body" "body" File, "field" "fields" Pairs, "subject" "subject" Text,
            "date" "date" Text, "signatory" "signatories" List, "enclosure" "enclosures" PathList, "answers" "answers" Text),
        ],
    ),
    list(
        "letter",
        "list",
        &[
            call!("letter.list", "state" "state" Text, "text" "text" Text, "post" "post" Text, "binned" "binned" Flag),
        ],
        "rows",
    ),
    line("letter", "show", &[call!("letter.show", "ID" "id" Place)]),
    line(
        "letter",
        "edit",
        &[
            call!("letter.edit", "ID" "id" Place, "to" "to" Text, "competence" "competence" Text, "date" "date" Text,
                "signatory" "signatories" List, "copy" "copies" List, "channel" "channel" Text,
                "enclosure" "enclose" PathList, "take-out" "take_out" List),
            call!("letter.version", "ID" "id" Place, "lang" "language" Text, "subject" "subject" Text,
                "body" "body" File, "salutation" "salutation" Text, "valediction" "valediction" Text,
                "field" "fields" Pairs),
        ],
    ),
    line(
        "letter",
        "version",
        &[
            call!("letter.version", "ID" "id" Place, "lang" "language" Needed, "subject" "subject" Text,
            "body" "body" File, "salutation" "salutation" Text, "valediction" "valediction" Text,
            "field" "fields" Pairs, "send" "send" FlagMaybe, "remove" "remove" FlagMaybe, "name" "name" Text),
        ],
    ),
    list(
        "letter",
        "revision",
        &[call!("letter.revision", "ID" "id" Place, "lang" "language" Needed)],
        "revisions",
    ),
    line("letter", "check", &[call!("letter.check", "ID" "id" Place)]),
    line(
        "letter",
        "preview",
        &[call!("letter.preview", "ID" "id" Place, "as" "as" Needed, "lang" "language" Text)],
    ),
    line(
        "letter",
        "export",
        &[call!("letter.export", "ID" "id" Place, "out" "out" Path)],
    ),
    line(
        "letter",
        "duplicate",
        &[call!("letter.duplicate", "ID" "id" Place)],
    ),
    line(
        "letter",
        "discard",
        &[call!("letter.discard", "ID" "id" Place, "reason" "reason" Text)],
    ),
    line(
        "letter",
        "restore",
        &[call!("letter.restore", "ID" "id" Place)],
    ),
    line("letter", "undo", &[call!("desk.undo")]),
    line("letter", "redo", &[call!("desk.redo")]),
    line(
        "dispatch",
        "record",
        &[
            call!("dispatch.record", "LETTER" "letters" Places, "channel" "channel" Needed, "on" "on" Needed,
            "tracking" "tracking" Text, "sent-to" "sent_to" Text, "receipt" "receipt" Path,
            "seal-printed" "seal_printed" Flag, "follow-up" "follow_up" Numbers),
        ],
    ),
    line(
        "dispatch",
        "propose",
        &[
            call!("dispatch.propose", "LETTER" "letter" Place, "channel" "channel" Needed, "on" "on" Needed,
            "tracking" "tracking" Text),
        ],
    ),
    line(
        "dispatch",
        "take-back",
        &[call!("dispatch.take_back", "LETTER" "letters" Places)],
    ),
    line(
        "reply",
        "record",
        &[
            call!("reply.record", "LETTER" "letter" Place, "kind" "kind" Needed, "on" "on" Needed, "file" "file" Path,
            "words" "words" Text, "note" "note" Text),
        ],
    ),
    line(
        "follow-up",
        "due",
        &[call!("follow_up.due", "on" "on" Text)],
    ),
    list(
        "archive",
        "list",
        &[call!("archive.list", "year" "year" Text, "channel" "channel" Text)],
        "rows",
    ),
    list(
        "archive",
        "search",
        &[call!("archive.list", "TEXT" "text" Place)],
        "rows",
    ),
    line(
        "archive",
        "export",
        &[call!("archive.export", "ID" "id" Place, "out" "out" PathNeeded)],
    ),
    line("archive", "show", &[call!("archive.show", "ID" "id" Place)]),
    line(
        "archive",
        "verify",
        &[call!("archive.verify", "head" "head" Text)],
    ),
];

/// Rows of the table of calls that only a window has a use for.
#[cfg(test)]
const WINDOW_ONLY: &[&str] = &["sender.set"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_call_has_its_line_or_is_the_windows_own() {
        let asked = |name: &str| {
            LINES
                .iter()
                .flat_map(|line| line.calls)
                .any(|call| call.name == name)
        };
        for row in api::TABLE {
            assert!(
                asked(row.name) != WINDOW_ONLY.contains(&row.name),
                "{}",
                row.name
            );
        }
    }

    #[test]
    fn lines_of_a_noun_stand_together() {
        let mut nouns: Vec<&str> = LINES.iter().map(|line| line.noun).collect();
        nouns.dedup();
        let mut once = nouns.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(nouns.len(), once.len());
    }
}
