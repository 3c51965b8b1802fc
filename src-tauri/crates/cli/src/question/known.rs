//! The values there are where the desk refuses one and does not say which: the refusal then names them. A test of the
//! terminal holds each of them against the desk.

use api::{Context, Refusal};
use serde_json::Value;

use crate::line::Call;

const CHANNELS: &[&str] = &["post", "registered", "hand", "email", "fax"];
const REPLIES: &[&str] = &[
    "acknowledgement",
    "answer",
    "refusal",
    "commitment",
    "other",
];
const LANGUAGE_OR_AUTO: &[&str] = &["fr", "nl", "de", "en", "auto"];
const OF_DISPATCH: &[&str] = &["on", "channel", "tracking", "sent_to"];
const OF_REPLY: &[&str] = &[
    "on", "channel", "kind", "subject", "words", "promised", "note",
];
const COLUMNS: &[&str] = &[
    "name",
    "name-family-first",
    "name-given-first",
    "given-name",
    "family-name",
    "gender",
    "language",
    "function",
    "organization",
    "street",
    "house-number",
    "box",
    "building",
    "postcode",
    "city",
    "country",
    "email",
    "phone",
    "post",
];
const SETTINGS: &[&str] = &[
    "reference_pattern",
    "file_name_pattern",
    "campaign_file_name_pattern",
    "house_language",
    "relance_chain",
    "acknowledgement_days",
    "closing_days",
    "email_limit_mb",
    "recall_seconds",
    "format",
    "envelope",
    "text_setting",
    "french_spacing",
    "fold_marks",
    "show_iban",
    "typeface",
    "logo_alone",
    "reference_code",
];
const FORMATS: &[&str] = &[
    "be-right-window",
    "be-left",
    "de-5008-a",
    "de-5008-b",
    "fr-right",
    "nl-left",
    "lu",
    "eu",
    "own",
];

const FILE_NAME: &[&str] = &[
    "{date}",
    "{government}",
    "{post}",
    "{subject}",
    "{lang}",
    "{reference}",
];

/// The refusal in the words of the line, with the values there are where those are known.
pub fn named(context: &Context, call: &Call, question: &Value, refusal: Refusal) -> Refusal {
    // `bad-value: field=value`
    let details = refusal.details.clone();
    let said = details.split_once(": ").map_or("", |(_, said)| said);
    let (field, value) = said.split_once('=').unwrap_or((said, said));
    match refusal.code.as_str() {
        "bad-value" => match of(call.name, question, field, value) {
            Some((field, value, known)) => Refusal::none_of(context, field, value, known),
            None => by_its_option(call, field, refusal),
        },
        "bad-setting" => match setting(field) {
            Some(known) => refusal.naming(context, field, value, known),
            None => refusal,
        },
        "unknown-setting" => refusal.naming(context, "KEY", said, SETTINGS),
        _ => refusal,
    }
}

/// What the question calls `language` is `--lang` to whoever typed it.
fn by_its_option(call: &Call, field: &str, mut refusal: Refusal) -> Refusal {
    if let Some(take) = call.takes.iter().find(|take| take.key == field)
        && take.word != field
    {
        refusal.message = refusal.message.replace(field, take.word);
    }
    refusal
}

type Known<'a> = (&'a str, &'a str, &'static [&'static str]);

fn of<'a>(call: &str, question: &Value, field: &'a str, value: &'a str) -> Option<Known<'a>> {
    if question["map"][field] == value {
        return Some((field, value, COLUMNS));
    }
    let fields = match call {
        "dispatch.correct" => OF_DISPATCH,
        "reply.correct" => OF_REPLY,
        "campaign.export" if field == "pattern" => return Some((field, value, FILE_NAME)),
        "campaign.edit" | "campaign.set" if field == "language" => {
            return Some((field, value, LANGUAGE_OR_AUTO));
        }
        _ => return None,
    };
    match field {
        "channel" => Some((field, value, CHANNELS)),
        "kind" if fields.contains(&field) => Some((field, value, REPLIES)),
        _ if fields.contains(&field) => None,
        _ => Some(("value", field, fields)),
    }
}

fn setting(key: &str) -> Option<&'static [&'static str]> {
    Some(match key {
        "format" => FORMATS,
        "house_language" => super::value::LANGUAGES,
        "french_spacing" => &["france", "belgium-eu"],
        "text_setting" => &["justified", "ragged"],
        "typeface" => &["serif", "sans", "own"],
        "fold_marks" | "show_iban" | "logo_alone" | "reference_code" => &["yes", "no"],
        _ => return None,
    })
}
