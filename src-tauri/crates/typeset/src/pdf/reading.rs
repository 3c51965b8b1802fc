//! What each glyph reads as. A font in the file maps a glyph to one text only; where the page means another
//! (a soft hyphen, a character the font lacks, a letter whose glyph serves two), the place itself must say so.

use std::borrow::Cow;

use crate::{
    fonts::Face,
    page::{Glyph, GlyphRole, Layout, Run},
};

/// For each glyph the text the font maps it to.
pub(super) struct Reading {
    /// By face and number of the glyph.
    usual: [Vec<Option<String>>; Face::ALL.len()],
}

/// Glyphs that are shown together, and what they read as where the font does not say it.
pub(super) struct Passage<'a> {
    pub glyphs: &'a [Glyph],
    pub actual: Option<String>,
}

impl Reading {
    pub fn new(layout: &Layout) -> Self {
        let mut usual: [Vec<Option<String>>; Face::ALL.len()] = Default::default();
        for run in layout.runs() {
            let face = &mut usual[run.face as usize];
            for glyph in &run.glyphs {
                if glyph.role != GlyphRole::Plain || glyph.start >= glyph.end {
                    continue;
                }
                let at = usize::from(glyph.id);
                if face.len() <= at {
                    face.resize(at + 1, None);
                }
                face[at].get_or_insert_with(|| plain(glyph_text(run, glyph)).into_owned());
            }
        }
        Self { usual }
    }

    fn usual(&self, face: Face, glyph: u16) -> Option<&String> {
        self.usual[face as usize].get(usize::from(glyph))?.as_ref()
    }

    /// Text for the font's own map; every glyph must have one (ISO 19005-2, 6.2.11.7.2).
    pub fn mapped(&self, face: Face, glyph: &Glyph) -> String {
        match self.usual(face, glyph.id) {
            Some(text) => text.clone(),
            None if glyph.role == GlyphRole::SoftHyphen => "-".to_owned(),
            None if glyph.role == GlyphRole::Replacement => "\u{25CA}".to_owned(),
            None => "\u{FFFD}".to_owned(),
        }
    }

    /// The run in passages; a cluster of several glyphs stays whole.
    pub fn passages<'a>(&self, run: &'a Run) -> Vec<Passage<'a>> {
        let mut passages: Vec<Passage> = Vec::new();
        let mut from = 0;
        let mut plain_from = 0;
        while from < run.glyphs.len() {
            let to = cluster_end(&run.glyphs, from);
            let cluster = &run.glyphs[from..to];
            if let Some(actual) = self.actual(run, cluster) {
                if plain_from < from {
                    passages.push(Passage {
                        glyphs: &run.glyphs[plain_from..from],
                        actual: None,
                    });
                }
                passages.push(Passage {
                    glyphs: cluster,
                    actual: Some(actual),
                });
                plain_from = to;
            }
            from = to;
        }
        if plain_from < from {
            passages.push(Passage {
                glyphs: &run.glyphs[plain_from..from],
                actual: None,
            });
        }
        passages
    }

    fn actual(&self, run: &Run, cluster: &[Glyph]) -> Option<String> {
        let first = &cluster[0];
        let text = glyph_text(run, first);
        let usual = self.usual(run.face, first.id);
        let says = cluster.len() == 1
            && first.role == GlyphRole::Plain
            && usual.is_some_and(|usual| *usual == plain(text));
        (!says).then(|| text.to_owned())
    }
}

fn cluster_end(glyphs: &[Glyph], from: usize) -> usize {
    glyphs[from + 1..]
        .iter()
        .position(|glyph| glyph.start < glyph.end)
        .map_or(glyphs.len(), |offset| from + 1 + offset)
}

pub(super) fn glyph_text<'a>(run: &'a Run, glyph: &Glyph) -> &'a str {
    &run.text[glyph.start as usize..glyph.end as usize]
}

/// A no-break space is a space to whoever copies it.
fn plain(text: &str) -> Cow<'_, str> {
    if text.contains('\u{A0}') {
        Cow::Owned(text.replace('\u{A0}', " "))
    } else {
        Cow::Borrowed(text)
    }
}
