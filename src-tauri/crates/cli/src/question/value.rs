//! What was typed for a word of the line becomes a value of the question.

use std::path::PathBuf;

use api::{Context, Language, Refusal};
use serde_json::{Map, Value, json};

use crate::line::{As, Take};

/// The languages a text can have, as they are typed.
pub const LANGUAGES: &[&str] = &["fr", "nl", "de", "en"];

pub fn read(take: &Take, values: &[String], context: &Context) -> Result<Value, Refusal> {
    let wrong = |value: &str| Refusal::input(context, take.word, value);
    let last = values.last().map(String::as_str).unwrap_or_default();
    Ok(match take.as_ {
        As::Flag | As::FlagMaybe => json!(true),
        As::Places | As::PlacesMaybe | As::List | As::ListNeeded => json!(values),
        // Divided by language later, when the campaign is known.
        As::OfLanguage | As::FileOfLanguage => json!(values),
        As::PathList => json!(values.iter().map(|path| absolute(path)).collect::<Vec<_>>()),
        As::Path | As::PathPlace | As::PathNeeded => json!(absolute(last)),
        As::File => json!(text_of(context, last)?),
        As::Pairs => pairs(values, wrong, |_, text| Ok(json!(text)))?,
        As::ByLanguage => pairs(values, wrong, |code, text| {
            language(context, take, code).map(|_| json!(text))
        })?,
        As::FileByLanguage => pairs(values, wrong, |code, path| {
            language(context, take, code)?;
            Ok(json!(text_of(context, path)?))
        })?,
        As::Auto if last == "auto" => Value::Null,
        As::YesNo => match last {
            "yes" => json!(true),
            "no" => json!(false),
            _ => return Err(Refusal::none_of(context, take.word, last, &["yes", "no"])),
        },
        As::Number => json!(last.parse::<u32>().map_err(|_| wrong(last))?),
        As::ThisYear => json!(last.parse::<i16>().map_err(|_| wrong(last))?),
        As::Numbers | As::NumbersNeeded => {
            let numbers: Result<Vec<u16>, _> = last
                .split(',')
                .filter(|n| !n.trim().is_empty())
                .map(|n| n.trim().parse::<u16>())
                .collect();
            json!(numbers.map_err(|_| wrong(last))?)
        }
        As::Place | As::PlaceMaybe | As::Text | As::Needed | As::Auto | As::View | As::Fixed(_) => {
            match take.key {
                "year" => json!(last.parse::<i16>().map_err(|_| wrong(last))?),
                "limit" | "offset" => json!(last.parse::<u32>().map_err(|_| wrong(last))?),
                _ => json!(last),
            }
        }
    })
}

fn pairs(
    values: &[String],
    wrong: impl Fn(&str) -> Refusal,
    value: impl Fn(&str, &str) -> Result<Value, Refusal>,
) -> Result<Value, Refusal> {
    let mut pairs = Map::new();
    for given in values {
        let (name, text) = given.split_once('=').ok_or_else(|| wrong(given))?;
        let name = name.trim();
        pairs.insert(name.to_owned(), value(name, text)?);
    }
    Ok(Value::Object(pairs))
}

fn language(context: &Context, take: &Take, code: &str) -> Result<Language, Refusal> {
    code.parse()
        .map_err(|_| Refusal::none_of(context, take.word, code, LANGUAGES))
}

pub fn text_of(context: &Context, path: &str) -> Result<String, Refusal> {
    api::file::read_text(path).map_err(|error| Refusal::tell(context, error))
}

fn absolute(path: &str) -> String {
    let path = PathBuf::from(path);
    std::path::absolute(&path)
        .unwrap_or(path)
        .to_string_lossy()
        .into_owned()
}
