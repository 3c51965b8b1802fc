//! A font program as a file of ours carries it, with the figures its dictionaries tell (OpenType: `head`, `hhea`, `hmtx`, `OS/2`).

use super::table::{i16_at, table, u16_at};

/// Measures are in units of the font.
pub(super) struct Program {
    /// What is embedded: the whole file of a TrueType face; of another its outlines alone, which a cut makes such that a glyph
    /// is called by its number (ISO 32000-1, table 126, `CIDFontType0C`).
    pub bytes: Vec<u8>,
    pub outlines: Outlines,
    pub units_per_em: u16,
    pub ascent: i16,
    pub descent: i16,
    pub cap_height: i16,
    /// Left, bottom, right, top of all glyphs.
    pub bounds: [i16; 4],
    /// Degrees, negative to the right.
    pub slant: i64,
    /// 1 to 1,000; 0 where the file does not say.
    pub weight: u16,
    /// By the number of the glyph.
    pub widths: Vec<u16>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Outlines {
    TrueType,
    Compact,
}

impl Program {
    /// `cut` is cut down from the face `whole`, and has lost what a page does not need (`OS/2`). None where a table is
    /// missing or too short.
    pub fn read(cut: Vec<u8>, whole: &[u8]) -> Option<Self> {
        let (head, hhea) = (table(&cut, b"head")?, table(&cut, b"hhea")?);
        let os2 = table(whole, b"OS/2").unwrap_or_default();
        let ascent = i16_at(hhea, 4)?;
        let compact = table(&cut, b"CFF ").map(<[u8]>::to_vec);
        Some(Self {
            outlines: match compact {
                Some(_) => Outlines::Compact,
                None => Outlines::TrueType,
            },
            units_per_em: u16_at(head, 18).filter(|units| *units > 0)?,
            ascent,
            descent: i16_at(hhea, 6)?,
            cap_height: cap_height(os2).unwrap_or(ascent),
            bounds: [
                i16_at(head, 36)?,
                i16_at(head, 38)?,
                i16_at(head, 40)?,
                i16_at(head, 42)?,
            ],
            slant: slant(i16_at(hhea, 18)?, i16_at(hhea, 20)?),
            weight: u16_at(os2, 4).unwrap_or(0),
            widths: widths(&cut, usize::from(u16_at(hhea, 34)?))?,
            bytes: compact.unwrap_or(cut),
        })
    }

    pub fn width(&self, glyph: u16) -> u16 {
        self.widths.get(usize::from(glyph)).copied().unwrap_or(0)
    }
}

/// It came with the second version of its table.
fn cap_height(os2: &[u8]) -> Option<i16> {
    u16_at(os2, 0).filter(|version| *version >= 2)?;
    i16_at(os2, 88).filter(|height| *height > 0)
}

/// From how the caret leans.
fn slant(rise: i16, run: i16) -> i64 {
    match rise {
        0 => 0,
        _ => -f32::from(run).atan2(f32::from(rise)).to_degrees().round() as i64,
    }
}

/// The last of those that are told is that of all that follow.
fn widths(file: &[u8], told: usize) -> Option<Vec<u16>> {
    let count = usize::from(u16_at(table(file, b"maxp")?, 4)?);
    let table = table(file, b"hmtx")?;
    let width = |glyph: usize| u16_at(table, glyph.min(told.checked_sub(1)?) * 4);
    (0..count).map(width).collect()
}
