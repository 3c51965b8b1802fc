//! The lines of the terminal as data: noun, verb, the call behind them, and what each word of the line becomes
//! in its question. Help and headings are messages of `terminal.ftl`.

/// One noun and verb.
pub struct Line {
    pub noun: &'static str,
    pub verb: &'static str,
    /// Asked in turn; one whose own words are all absent is left out, except the first. None: the line is served (`serve`).
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
    /// Positional words, any number or none, as a list.
    PlacesMaybe,
    /// A positional word that may be left out.
    PlaceMaybe,
    Text,
    /// Must be given.
    Needed,
    /// Repeated, as a list.
    List,
    /// The same, which must be given.
    ListNeeded,
    /// `K=V`, repeated, as an object.
    Pairs,
    /// `LANG=TEXT`, repeated, as an object.
    ByLanguage,
    /// `LANG=FILE`, repeated, as an object of the texts of the files.
    FileByLanguage,
    /// `LANG=TEXT` or the text alone, repeated: one question a language (`question::edit`).
    OfLanguage,
    /// `LANG=FILE` or the file alone, the same.
    FileOfLanguage,
    /// A language, or `auto` for none.
    Auto,
    /// `yes` or `no`.
    YesNo,
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
    Number,
    /// A year; none means the one we are in.
    ThisYear,
    /// The name of a view, whose filters lie below those that are given.
    View,
    /// `20,40`
    Numbers,
    /// The same, which must be given.
    NumbersNeeded,
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

mod campaign;
mod desk;
mod directory;
mod letter;
mod sending;

/// All lines, those of a noun together.
pub const LINES: &[&[Line]] = &[
    desk::LINES,
    directory::LINES,
    letter::LINES,
    campaign::LINES,
    sending::LINES,
];

/// Every line there is.
pub fn all() -> impl Iterator<Item = &'static Line> {
    LINES.iter().copied().flatten()
}

/// Rows of the table of calls that only a window has a use for.
#[cfg(test)]
const WINDOW_ONLY: &[&str] = &["sender.set"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_call_has_its_line_or_is_the_windows_own() {
        let asked = |name: &str| {
            all()
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
        let mut nouns: Vec<&str> = all().map(|line| line.noun).collect();
        nouns.dedup();
        let mut once = nouns.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(nouns.len(), once.len());
    }
}
