//! What each glyph reads as. A font in the file maps a glyph to one text only; where the page means another
//! (a soft hyphen, a character the font lacks, a letter whose glyph serves two), the place itself must say so.

use std::borrow::Cow;

use crate::{
    fonts::Subset,
    page::{Glyph, GlyphRole, Run},
};

/// Glyphs that are shown together, and what they read as where the font does not say it.
pub(super) struct Passage<'a> {
    pub glyphs: &'a [Glyph],
    pub actual: Option<&'a str>,
}

/// The run in passages; a cluster of several glyphs stays whole.
pub(super) fn passages<'a>(run: &'a Run, subset: &Subset) -> Vec<Passage<'a>> {
    let mut passages: Vec<Passage> = Vec::new();
    let mut from = 0;
    let mut plain_from = 0;
    let plainly = |from: usize, to: usize| Passage {
        glyphs: &run.glyphs[from..to],
        actual: None,
    };
    while from < run.glyphs.len() {
        let to = cluster_end(&run.glyphs, from);
        let cluster = &run.glyphs[from..to];
        if let Some(actual) = actual(run, cluster, subset) {
            if plain_from < from {
                passages.push(plainly(plain_from, from));
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
        passages.push(plainly(plain_from, from));
    }
    passages
}

fn actual<'a>(run: &'a Run, cluster: &[Glyph], subset: &Subset) -> Option<&'a str> {
    let first = &cluster[0];
    let text = &run.text[first.start as usize..first.end as usize];
    let says = cluster.len() == 1
        && first.role == GlyphRole::Plain
        && subset.glyph(first.id).text.as_deref() == Some(&*plain(text));
    (!says).then_some(text)
}

fn cluster_end(glyphs: &[Glyph], from: usize) -> usize {
    glyphs[from + 1..]
        .iter()
        .position(|glyph| glyph.start < glyph.end)
        .map_or(glyphs.len(), |offset| from + 1 + offset)
}

/// A no-break space is a space to whoever copies it.
fn plain(text: &str) -> Cow<'_, str> {
    if text.contains('\u{A0}') {
        Cow::Owned(text.replace('\u{A0}', " "))
    } else {
        Cow::Borrowed(text)
    }
}
