//! From facts to pages: the walk that preview, check, export and recording share.

use std::sync::Arc;

use model::{Notice, letter::Letter, manuscript::Manuscript, version::Version};
use storage::Store;
use typeset::{Fonts, Layout};

use super::{
    facts::{self, Facts},
    manuscript::manuscript,
};
use crate::{Context, Error, Result};

pub struct Pages {
    pub manuscript: Manuscript,
    pub layout: Layout,
    fonts: Arc<Fonts>,
    /// Of all floors.
    pub notices: Vec<Notice>,
    /// SHA-256 of what goes with the letter: two files may bear one title.
    enclosed: Vec<String>,
}

pub fn pages(store: &Store, context: &Context, letter: Letter, version: Version) -> Result<Pages> {
    let facts = facts::facts(store, context, letter, version)?;
    Ok(Pages::set(context, &facts))
}

impl Pages {
    pub fn set(context: &Context, facts: &Facts) -> Self {
        let (manuscript, mut notices) = manuscript(context, facts);
        let fonts = Arc::clone(&facts.typeface.fonts);
        let layout = typeset::layout(&manuscript, &fonts);
        notices.extend(layout.notices.iter().cloned());
        Self {
            manuscript,
            layout,
            fonts,
            notices,
            enclosed: facts
                .letter
                .content()
                .enclosures
                .iter()
                .map(|enclosure| enclosure.sha256.clone())
                .collect(),
        }
    }

    /// The blocking ones.
    pub fn blocking(&self) -> Vec<Notice> {
        self.notices
            .iter()
            .filter(|notice| notice.blocks())
            .cloned()
            .collect()
    }

    /// SHA-256 of every word of the pages and of what is enclosed: another value means that text, facts or date changed.
    pub fn source_sha256(&self) -> String {
        let source = (&self.manuscript, &self.enclosed);
        let words = serde_json::to_vec(&source).expect("a manuscript is a tree of texts");
        storage::files::sha256(&words)
    }

    pub fn pdf(&self) -> Result<Vec<u8>> {
        typeset::pdf(&self.layout, &self.fonts)
            .map_err(|error| Error::Typesetting(error.to_string()))
    }

    pub fn svg(&self) -> Vec<String> {
        self.layout
            .pages
            .iter()
            .map(|page| typeset::svg(page, &self.fonts))
            .collect()
    }

    pub fn text(&self) -> Vec<String> {
        typeset::text(&self.layout)
    }
}
