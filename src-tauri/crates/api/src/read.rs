//! A question as JSON becomes the question an act takes. A value a person typed that does not read (a date that is none,
//! a language that is not written here) is answered as theirs, with its field; anything else is a fault of a face.

use desk::{Context, Error};
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::Segment;

use crate::Refusal;

/// Fields that hold a day, or as much of one as is known.
const DATES: &[&str] = &["on", "date", "since", "until", "from", "promised"];

pub fn read<T: DeserializeOwned>(
    context: &Context,
    name: &str,
    question: &Value,
) -> Result<T, Refusal> {
    serde_path_to_error::deserialize(question).map_err(|error| {
        let segments: Vec<Segment> = error.path().iter().cloned().collect();
        let said = error.inner().to_string();
        if said.starts_with("unknown field") || said.starts_with("missing field") {
            return Refusal::malformed(name, error.inner());
        }
        let found = at(question, &segments)
            .or_else(|| named(question, &said))
            .or_else(|| keyed(question, &said));
        let known = known(&said);
        match found {
            Some((field, value)) if DATES.contains(&field.as_str()) => {
                Refusal::tell(context, Error::NotADate(value))
            }
            Some((field, value)) if !known.is_empty() => {
                Refusal::none_of(context, &field, &value, &known)
            }
            Some((field, value)) => Refusal::tell(context, Error::BadValue { field, value }),
            None => Refusal::malformed(name, error.inner()),
        }
    })
}

/// The field at which reading stopped and the text that stood there; none where it is not a single value.
fn at(question: &Value, segments: &[Segment]) -> Option<(String, String)> {
    let mut field = String::new();
    let mut value = question;
    for segment in segments {
        value = match segment {
            Segment::Map { key } => {
                field.clone_from(key);
                value.get(key)?
            }
            Segment::Seq { index } => value.get(*index)?,
            _ => value,
        };
    }
    (!field.is_empty()).then(|| word(value).map(|word| (field, word)))?
}

/// Where the place is lost (a question chosen by its tag), the value the message quotes, by the field that holds it.
fn named(question: &Value, said: &str) -> Option<(String, String)> {
    question.as_object()?.iter().find_map(|(field, value)| {
        let word = word(value).filter(|word| !word.is_empty())?;
        let quoted =
            said.contains(&format!("`{word}`")) || said.ends_with(&format!("not-a-date: {word}"));
        quoted.then(|| (field.clone(), word))
    })
}

/// Where a key is refused and not a value (`xx=…` for a language), that key, by the field that holds it.
fn keyed(question: &Value, said: &str) -> Option<(String, String)> {
    let key = said.strip_prefix("unknown variant `")?.split('`').next()?;
    let holds = |(field, value): (&String, &Value)| value.get(key).map(|_| field.clone());
    Some((
        question.as_object()?.iter().find_map(holds)?,
        key.to_owned(),
    ))
}

/// The words there are, as the message of an enumeration lists them: "expected one of `a`, `b`".
fn known(said: &str) -> Vec<&str> {
    let listed = said
        .strip_prefix("unknown variant ")
        .and_then(|said| said.split_once("expected "));
    let words = listed.into_iter().flat_map(|(_, words)| words.split('`'));
    words.skip(1).step_by(2).collect()
}

fn word(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(_) | Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal<T: DeserializeOwned>(question: &Value) -> Refusal {
        let context = crate::face::context(desk::Language::En, None);
        read::<T>(&context, "test", question)
            .err()
            .expect("refused")
    }

    #[test]
    fn what_a_person_typed_wrong_is_named_with_its_field() {
        type Record = desk::dispatch::record::Question;
        let question = |on: &str, channel: &str| serde_json::json!({ "letters": ["x"], "on": on, "channel": channel });
        assert_eq!(
            refusal::<Record>(&question("2026-02-30", "post")).code,
            "not-a-date"
        );
        let refused = refusal::<Record>(&question("2026-02-28", "pigeon"));
        assert_eq!(refused.code, "bad-value");
        assert!(
            refused.message.contains("pigeon") && refused.message.contains("channel"),
            "{}",
            refused.message
        );
    }

    #[test]
    fn a_word_that_is_none_of_those_there_are_is_answered_with_them() {
        let refused = refusal::<desk::contact::log::Question>(
            &serde_json::json!({ "channel": "post", "with": "x", "text": "y" }),
        );
        assert_eq!(refused.code, "bad-value");
        assert!(
            refused.message.contains("call, meeting, note"),
            "{}",
            refused.message
        );
        let refused = refusal::<desk::campaign::compose::Question>(
            &serde_json::json!({ "template": "x", "bodies": { "xx": "y" } }),
        );
        assert_eq!(refused.code, "bad-value");
        assert!(
            refused.message.contains("xx") && refused.message.contains("fr, nl, de, en"),
            "{}",
            refused.message
        );
    }

    #[test]
    fn a_question_without_what_it_needs_is_a_fault_of_the_face() {
        type Record = desk::dispatch::record::Question;
        let refused = refusal::<Record>(&serde_json::json!({ "letters": [] }));
        assert_eq!(refused.code, "malformed-question");
        let refused = refusal::<Record>(
            &serde_json::json!({ "letters": [], "channel": "post", "on": "2026-02-28", "unknown": "post" }),
        );
        assert_eq!(refused.code, "malformed-question");
    }
}
