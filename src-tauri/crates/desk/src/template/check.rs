//! Whether templates compile: file, line, column, what is wrong, what was probably meant.

use std::path::Path;

use i18n::message;
use model::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::catalogue::{self, Entry};
use crate::{Context, Desk, Error, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "CheckTemplates", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// A folder of templates; none means the desk's own and the supplied ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub folder: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "TemplateCheck")]
pub struct Answer {
    pub checked: u32,
    pub problems: Vec<Problem>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "TemplateProblem")]
pub struct Problem {
    pub file: String,
    pub line: u32,
    pub column: u32,
    pub code: String,
    pub message: String,
    /// The nearest known word.
    pub nearest: Option<String>,
}

pub fn check(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let entries = match &question.folder {
        Some(folder) => {
            if !Path::new(folder).is_dir() {
                return Err(Error::not_found("folder", folder));
            }
            catalogue::folder(Path::new(folder))?
        }
        None => catalogue::entries(desk.store()?)?,
    };
    Ok(Answer {
        checked: entries.len() as u32,
        problems: entries
            .iter()
            .flat_map(|entry| tell(context.language, entry))
            .collect(),
    })
}

pub(crate) fn tell(language: Language, entry: &Entry) -> Vec<Problem> {
    let describe = |problem: template::Problem| {
        let nearest = problem.nearest.as_deref().unwrap_or("none");
        Problem {
            file: entry.file.clone(),
            line: problem.line,
            column: problem.column,
            code: problem.what.slug().to_owned(),
            message: message(
                language,
                &format!("problem-{}", problem.what.slug()),
                &[("word", &problem.word), ("nearest", nearest)],
            ),
            nearest: problem.nearest,
        }
    };
    entry.problems().into_iter().map(describe).collect()
}
