//! What can be wrong with a template, and where. The sentences are messages `problem-<slug>` of `locales/`.

use model::{Code, Language, Notice, Place, notice::Part};
use serde::{Deserialize, Serialize};

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident => $slug:literal),+ $(,)?) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum ErrorKind {
            $($(#[$doc])* #[serde(rename = $slug)] $name,)+
        }

        impl ErrorKind {
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Kebab-case, as the terminal prints it and as the message key ends.
            pub fn slug(self) -> &'static str {
                match self { $(Self::$name => $slug),+ }
            }
        }
    };
}

kinds! {
    /// The file does not begin with a line `+++`.
    FrontMissing => "front-missing",
    /// The front matter has no closing line `+++`.
    FrontUnclosed => "front-unclosed",
    /// The front matter is not TOML.
    FrontSyntax => "front-syntax",
    /// A key of the front matter is not known.
    UnknownKey => "unknown-key",
    /// A key of the front matter is missing or empty.
    MissingKey => "missing-key",
    /// A value of the front matter is of the wrong kind.
    WrongValue => "wrong-value",
    /// A declared name is not lower-case English snake_case.
    BadFieldName => "bad-field-name",
    /// A field is declared twice.
    DuplicateField => "duplicate-field",
    /// A declared field bears the name of one the desk gives.
    BuiltInField => "built-in-field",
    /// The template has no text.
    EmptyBody => "empty-body",
    /// A field is neither declared nor given by the desk.
    UnknownField => "unknown-field",
    /// Braces are opened and not closed.
    Unclosed => "unclosed",
    /// Between the braces stands no name of a field.
    BadTag => "bad-tag",
    /// Three braces, or `&`: values are never inserted raw.
    TripleBraces => "triple-braces",
    /// A helper other than `if` and `unless`.
    UnknownHelper => "unknown-helper",
    /// A template cannot call another.
    Partial => "partial",
    /// A condition names no field, or more than one.
    BadCondition => "bad-condition",
    /// `{{else}}` outside a condition, or a second one.
    StrayElse => "stray-else",
    /// A closing tag that closes nothing, or something else.
    StrayClose => "stray-close",
    /// A condition that is never closed.
    BlockUnclosed => "block-unclosed",
    /// Conditions within conditions, too deep to be meant.
    TooDeep => "too-deep",
    /// Conditions and comments belong in templates: a letter has only simple fields.
    NotInLetter => "not-in-letter",
    /// Handlebars itself does not compile it.
    Syntax => "syntax",
}

/// One thing wrong, with its place in the whole file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// From 1, counted from the first line of the file.
    pub line: u32,
    /// From 1, in characters.
    pub column: u32,
    pub what: ErrorKind,
    /// The word it is about, empty where there is none.
    pub word: String,
    /// The known word that was probably meant.
    pub nearest: Option<String>,
}

/// The first problem of a template that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("template-error: {name}/{language}.md:{}:{}: {} {}", problem.line, problem.column, problem.what.slug(), problem.word)]
pub struct TemplateError {
    pub name: String,
    pub language: Language,
    pub problem: Problem,
}

impl Problem {
    pub(crate) fn new(
        (line, column): (u32, u32),
        what: ErrorKind,
        word: impl Into<String>,
    ) -> Self {
        Self {
            line,
            column,
            what,
            word: word.into(),
            nearest: None,
        }
    }

    /// The notice that says it, in `part`: a template, or a letter into which a tag of templates strayed.
    pub fn notice(&self, part: Part) -> Notice {
        let place = Place {
            line: Some(self.line),
            column: Some(self.column),
            ..Place::from(part)
        };
        Notice::new(Code::TemplateError, place)
            .with("what", self.what.slug())
            .with("line", self.line)
            .with("column", self.column)
            .with("word", &self.word)
            .with("nearest", self.nearest.as_deref().unwrap_or_default())
    }

    #[must_use]
    pub(crate) fn nearest(mut self, nearest: Option<String>) -> Self {
        self.nearest = nearest;
        self
    }
}
