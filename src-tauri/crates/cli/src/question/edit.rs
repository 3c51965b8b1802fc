//! The common text of a campaign is changed one language a question. Which language is meant stands before the text
//! (`fr=…`), or in `--text`; a campaign with a single text needs neither.

use std::collections::BTreeMap;

use api::{Context, Desk, Refusal};
use serde_json::{Map, Value, json};

use super::value::{LANGUAGES, text_of};
use crate::line::Call;

/// The questions this one is to the call: itself, but for a change of texts one for each language.
pub fn one_a_language(
    desk: &mut Desk,
    context: &Context,
    call: &Call,
    question: Value,
) -> Result<Vec<Value>, Refusal> {
    match question {
        Value::Object(mut rest) if call.name == "campaign.edit" => {
            let texts = texts(desk, context, &mut rest)?;
            Ok(questions(rest, texts))
        }
        question => Ok(vec![question]),
    }
}

type Texts = BTreeMap<String, Map<String, Value>>;

/// What is given for the texts, taken out of the question and divided by language.
fn texts(
    desk: &mut Desk,
    context: &Context,
    question: &mut Map<String, Value>,
) -> Result<Texts, Refusal> {
    let mut texts = Texts::new();
    let mut of_none = Map::new();
    for (key, is_file) in [("subject", false), ("body", true)] {
        for given in list(question.remove(key).as_ref()) {
            let (code, text) = divided(context, key, is_file, &given)?;
            let text = match is_file {
                true => text_of(context, text)?,
                false => text.to_owned(),
            };
            let of = match code {
                Some(code) => texts.entry(code.to_owned()).or_default(),
                None => &mut of_none,
            };
            of.insert(key.to_owned(), json!(text));
        }
    }
    of_none.extend(
        question
            .remove("fields")
            .map(|fields| ("fields".to_owned(), fields)),
    );
    let named = question.remove("text");
    let named = named.as_ref().and_then(Value::as_str);
    if let Some(code) = named {
        texts.entry(code.to_owned()).or_default();
    }
    if !of_none.is_empty() {
        let code = meant(desk, context, question, named, &texts)?;
        texts.entry(code).or_default().extend(of_none);
    }
    Ok(texts)
}

fn list(given: Option<&Value>) -> Vec<String> {
    let given = given.and_then(Value::as_array);
    let texts = given.into_iter().flatten().filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}

/// `fr=…` is French. Two letters before a file that are no language are a slip; before a subject they may be its words.
fn divided<'a>(
    context: &Context,
    key: &str,
    is_file: bool,
    given: &'a str,
) -> Result<(Option<&'a str>, &'a str), Refusal> {
    match given.split_once('=') {
        Some((code, text)) if LANGUAGES.contains(&code) => Ok((Some(code), text)),
        Some((code, _)) if is_file && code.len() == 2 => {
            Err(Refusal::none_of(context, key, code, LANGUAGES))
        }
        _ => Ok((None, given)),
    }
}

/// The language a text without one is in: the one named with it, or the only one the campaign has.
fn meant(
    desk: &mut Desk,
    context: &Context,
    question: &Map<String, Value>,
    named: Option<&str>,
    texts: &Texts,
) -> Result<String, Refusal> {
    if let Some(code) = named {
        return Ok(code.to_owned());
    }
    let codes: Vec<String> = match texts.keys().next() {
        Some(only) if texts.len() == 1 => vec![only.clone()],
        _ => languages_of(desk, context, question)?,
    };
    match codes.as_slice() {
        [only] => Ok(only.clone()),
        _ => Err(unclear(context, &codes)),
    }
}

/// The languages the campaign has a text in.
fn languages_of(
    desk: &mut Desk,
    context: &Context,
    question: &Map<String, Value>,
) -> Result<Vec<String>, Refusal> {
    let asked = json!({ "id": question.get("id"), "limit": 1 });
    let campaign = api::call(desk, context, "campaign.show", asked)?.answer;
    let texts = campaign["texts"].as_array().into_iter().flatten();
    let codes = texts.filter_map(|text| text["language"].as_str());
    Ok(codes.map(str::to_owned).collect())
}

fn unclear(context: &Context, codes: &[String]) -> Refusal {
    let known = match codes {
        [] => LANGUAGES.join(", "),
        codes => codes.join(", "),
    };
    Refusal::saying(
        context,
        "field-missing",
        "terminal-usage-which-language",
        &[("known", &known)],
    )
}

/// The first language goes with everything else that changes, each further one by itself.
fn questions(rest: Map<String, Value>, texts: Texts) -> Vec<Value> {
    let id = rest.get("id").cloned().unwrap_or_default();
    let mut first = Some(rest);
    let mut questions: Vec<Value> = texts
        .into_iter()
        .map(|(code, text)| {
            let alone = || Map::from_iter([("id".to_owned(), id.clone())]);
            let mut question = first.take().unwrap_or_else(alone);
            question.insert("text".to_owned(), json!(code));
            question.extend(text);
            Value::Object(question)
        })
        .collect();
    questions.extend(first.map(Value::Object));
    questions
}
