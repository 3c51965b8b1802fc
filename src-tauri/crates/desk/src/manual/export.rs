//! The manual as a file, set as a letter is.

use i18n::{etiquette, manual, message};
use model::{
    Language,
    manuscript::{Booklet, Chapter, FigureText, FrenchSpacing, Leaf, Metadata},
};
use serde::{Deserialize, Serialize};
use template::Piece;
use ts_rs::TS;
use typeset::Fonts;

use crate::{Context, Desk, Error, Result, file};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ExportManual", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Path of the file to write.
    pub out: String,
    /// None means that of the person at the desk.
    #[serde(default)]
    pub language: Option<Language>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ExportedManual")]
pub struct Answer {
    pub path: String,
    pub pages: u32,
}

/// Reads nothing of a desk: whoever has none can print it too.
pub fn export(_: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let language = question.language.unwrap_or(context.language);
    let fonts = Fonts::new();
    let layout = typeset::booklet(&booklet(language, context)?, &fonts);
    let bytes =
        typeset::pdf(&layout, &fonts).map_err(|error| Error::Typesetting(error.to_string()))?;
    file::write(&question.out, &bytes)?;
    Ok(Answer {
        path: question.out,
        pages: layout.pages.len() as u32,
    })
}

fn booklet(language: Language, context: &Context) -> Result<Booklet> {
    let title = message(language, "manual-title", &[]);
    let version = ("version", env!("CARGO_PKG_VERSION"));
    let locale = etiquette::Locale::of(language, model::Country::Be);
    Ok(Booklet {
        language,
        spacing: FrenchSpacing::France,
        edition: message(language, "manual-edition", &[version]),
        contents: message(language, "manual-contents", &[]),
        chapters: manual::chapters(language)
            .iter()
            .map(|(_, source)| chapter(language, source))
            .collect::<Result<_>>()?,
        page_label: etiquette::page_label(locale),
        metadata: Metadata {
            title: title.clone(),
            date: context.today.to_string(),
            ..Metadata::default()
        },
        title,
    })
}

fn chapter(language: Language, source: &str) -> Result<Chapter> {
    let template::Chapter { title, pieces } = template::chapter(source);
    let leaf = |piece| match piece {
        Piece::Text(blocks) => Ok(Leaf::Text(blocks)),
        Piece::Picture { file, alt } => figure(language, &file, alt).map(Leaf::Figure),
    };
    Ok(Chapter {
        title,
        leaves: pieces.into_iter().map(leaf).collect::<Result<_>>()?,
    })
}

fn figure(language: Language, file: &str, alt: String) -> Result<FigureText> {
    let bytes = manual::picture(language, file).ok_or_else(|| Error::not_found("file", file))?;
    let picture = typeset::read_picture(bytes)
        .map_err(|fault| Error::Typesetting(fault.slug().to_owned()))?;
    Ok(FigureText {
        picture: picture.into(),
        sha256: storage::files::sha256(bytes),
        height: 0.0,
        alt,
    })
}
