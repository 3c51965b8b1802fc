//! Why a question has no answer: a code for the face, a sentence for the person.

use desk::{Context, Error, Kind, notice::Told};
use serde::Serialize;
use ts_rs::TS;

#[derive(Clone, Debug, Serialize, TS)]
pub struct Refusal {
    pub code: String,
    pub kind: RefusalKind,
    pub message: String,
    /// What stands in the way, where that is notices.
    pub notices: Vec<Told>,
    /// The names and numbers behind the sentence, for "Copy the details".
    pub details: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RefusalKind {
    NotFound,
    Usage,
    Input,
    Refused,
    Desk,
}

impl From<Kind> for RefusalKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::NotFound => Self::NotFound,
            Kind::Usage => Self::Usage,
            Kind::Input => Self::Input,
            Kind::Refused => Self::Refused,
            Kind::Desk => Self::Desk,
        }
    }
}

impl Refusal {
    pub fn tell(context: &Context, error: Error) -> Self {
        let details = error.to_string();
        Self {
            code: error.code(),
            kind: error.kind().into(),
            message: error.message(context.language),
            notices: desk::notice::tell(context.language, error.into_notices()),
            details,
        }
    }

    /// A word of a face that cannot be read.
    pub fn input(context: &Context, field: &str, value: &str) -> Self {
        let error = Error::BadValue {
            field: field.to_owned(),
            value: value.to_owned(),
        };
        Self::tell(context, error)
    }

    /// A word that is none of those there are: the sentence names them.
    pub fn none_of(context: &Context, field: &str, value: &str, known: &[&str]) -> Self {
        Self::input(context, field, value).naming(context, field, value, known)
    }

    /// The same refusal, in a sentence that names the words there are.
    #[must_use]
    pub fn naming(mut self, context: &Context, field: &str, value: &str, known: &[&str]) -> Self {
        let known = known.join(", ");
        let args = [("field", field), ("value", value), ("known", &known)];
        self.message = desk::word(context.language, "error-bad-value-known", &args);
        self
    }

    /// Wrong usage that only a face knows of, with the message that says so.
    pub fn saying(context: &Context, code: &str, key: &str, args: &[(&str, &str)]) -> Self {
        Self {
            message: desk::word(context.language, key, args),
            ..Self::fault(code, code.to_owned())
        }
    }

    /// Nothing by that name.
    pub fn no_such(context: &Context, noun: &'static str, name: &str) -> Self {
        Self::tell(context, Error::not_found(noun, name))
    }

    /// A day that is none.
    pub fn not_a_date(context: &Context, text: &str) -> Self {
        Self::tell(context, Error::NotADate(text.to_owned()))
    }

    /// A fault between a face and this table, never a person's: it needs no sentence.
    pub(crate) fn unknown_call(name: &str) -> Self {
        Self::fault("unknown-call", name.to_owned())
    }

    /// A question that is not one, which no person typed.
    pub fn malformed(name: &str, error: &serde_json::Error) -> Self {
        Self::fault("malformed-question", format!("{name}: {error}"))
    }

    fn fault(code: &str, details: String) -> Self {
        Self {
            code: code.to_owned(),
            kind: RefusalKind::Usage,
            message: details.clone(),
            notices: Vec::new(),
            details,
        }
    }
}
