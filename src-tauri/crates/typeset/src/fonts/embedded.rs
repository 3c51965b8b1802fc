//! A cut as it stands in a file, made ready once: its dictionaries, its program and its map, spelt but for the numbers by which
//! they point to each other. The drawing library reads the face and writes the map.

use std::{collections::BTreeMap, io::Write};

use flate2::Compression;
use lopdf::{Dictionary, Object, Stream, dictionary};
use printpdf::{FontId, ParsedFont, extract_cid_keyed_cff, generate_cmap_string};

use crate::{deflate::deflate_for_file, error::TypesetError, ink::Ink, syntax};

/// Behind a program, until it ends as it may: a reader takes no notice of it.
const PROGRAM_FILLER: u8 = 1;
/// … behind a map.
const MAP_FILLER: u8 = b'\n';
/// What a map is called by in itself.
const NAME: &str = "Face";
/// Of a glyph without one, in thousandths of an em: every glyph shown has its own.
const DEFAULT_WIDTH: i64 = 1000;
/// Flags of a descriptor (ISO 32000-1, table 123).
const NONSYMBOLIC: i64 = 1 << 5;
const ITALIC: i64 = 1 << 6;

pub(super) struct Embedded {
    /// Without their end and what they point to.
    font: Vec<u8>,
    descendant: Vec<u8>,
    descriptor: Vec<u8>,
    program_key: &'static str,
    program: Vec<u8>,
    map: Vec<u8>,
}

impl Embedded {
    /// `glyphs` are those of the cut, each with the text it reads as.
    pub fn new(
        font: &ParsedFont,
        glyphs: impl Iterator<Item = (u16, String)>,
    ) -> Result<Self, TypesetError> {
        let glyphs: BTreeMap<u16, String> = glyphs.collect();
        let kind = Kind::of(&font.original_bytes);
        let name = font.font_name.clone().unwrap_or_default();
        let map = map(font, &glyphs);
        Ok(Self {
            font: open(&dictionary! {
                "Type" => "Font",
                "Subtype" => "Type0",
                "BaseFont" => name.as_str(),
                "Encoding" => "Identity-H",
            }),
            descendant: open(&descendant(font, &name, &kind, &glyphs)),
            descriptor: open(&descriptor(font, &name)),
            program_key: kind.key,
            program: deflated(&kind.program(font), PROGRAM_FILLER)?,
            map: deflated(
                &Stream::new(Dictionary::new(), map.into_bytes()),
                MAP_FILLER,
            )?,
        })
    }

    /// Gives the number of the font.
    pub fn write<W: Write>(&self, ink: &mut Ink<W>) -> Result<u32, TypesetError> {
        let [font, descendant, descriptor, program, map] = [(); 5].map(|()| ink.number());
        let point = |out: &mut Vec<u8>, dictionary: &[u8], rest: std::fmt::Arguments| {
            out.extend(dictionary);
            syntax::format(out, rest);
        };
        ink.spell(font, |out| {
            let rest = format_args!("/DescendantFonts[{descendant} 0 R]/ToUnicode {map} 0 R>>");
            point(out, &self.font, rest);
        })?;
        ink.spell(descendant, |out| {
            let rest = format_args!("/FontDescriptor {descriptor} 0 R>>");
            point(out, &self.descendant, rest);
        })?;
        ink.spell(descriptor, |out| {
            let rest = format_args!("/{} {program} 0 R>>", self.program_key);
            point(out, &self.descriptor, rest);
        })?;
        ink.spell(program, |out| out.extend(&self.program))?;
        ink.spell(map, |out| out.extend(&self.map))?;
        Ok(font)
    }
}

/// How a program stands in a file: by what its outlines are (ISO 32000-1, table 126).
struct Kind {
    subtype: &'static str,
    key: &'static str,
    /// Of the stream, where its key alone does not say what it is.
    program_subtype: Option<&'static str>,
    /// The outlines alone, where they stand without the tables around them.
    bare: Option<Vec<u8>>,
}

impl Kind {
    fn of(program: &[u8]) -> Self {
        let bare = extract_cid_keyed_cff(program, 0);
        let (subtype, key, program_subtype) = match &bare {
            Some(_) => ("CIDFontType0", "FontFile3", Some("CIDFontType0C")),
            None if program.starts_with(b"OTTO") => ("CIDFontType0", "FontFile3", Some("OpenType")),
            None => ("CIDFontType2", "FontFile2", None),
        };
        Self {
            subtype,
            key,
            program_subtype,
            bare,
        }
    }

    fn program(&self, font: &ParsedFont) -> Stream {
        let mut dictionary = Dictionary::new();
        match self.program_subtype {
            Some(subtype) => dictionary.set("Subtype", subtype),
            // The length of what was deflated; it is set with it.
            None => dictionary.set("Length1", 0),
        }
        let whole = || font.original_bytes.clone();
        Stream::new(dictionary, self.bare.clone().unwrap_or_else(whole))
    }
}

/// From the numbers of glyphs to what they read as (ISO 32000-1, 9.10.3).
fn map(font: &ParsedFont, glyphs: &BTreeMap<u16, String>) -> String {
    let glyphs: Vec<(u16, String)> = glyphs
        .iter()
        .map(|(glyph, text)| (*glyph, text.clone()))
        .collect();
    generate_cmap_string(font, &FontId(NAME.to_owned()), &glyphs)
}

/// ISO 32000-1, 9.7.4.
fn descendant(
    font: &ParsedFont,
    name: &str,
    kind: &Kind,
    glyphs: &BTreeMap<u16, String>,
) -> Dictionary {
    let mut descendant = dictionary! {
        "Type" => "Font",
        "BaseFont" => name,
        "Subtype" => kind.subtype,
        "CIDSystemInfo" => dictionary! {
            "Registry" => Object::string_literal("Adobe"),
            "Ordering" => Object::string_literal("Identity"),
            "Supplement" => 0,
        },
        "W" => widths(font, glyphs),
        "DW" => DEFAULT_WIDTH,
    };
    if kind.subtype == "CIDFontType2" {
        descendant.set("CIDToGIDMap", "Identity");
    }
    descendant
}

/// Runs of glyphs that follow each other, each run's first and its widths in thousandths of an em (ISO 32000-1, 9.7.4.3).
fn widths(font: &ParsedFont, glyphs: &BTreeMap<u16, String>) -> Vec<Object> {
    let em = f32::from(font.units_per_em);
    let mut runs: Vec<(u16, Vec<Object>)> = Vec::new();
    for glyph in glyphs.keys() {
        let width = font.glyph_widths.get(glyph).copied().unwrap_or(0);
        let width = Object::Integer((f32::from(width) * 1000.0 / em) as i64);
        match runs.last_mut() {
            Some((first, run)) if usize::from(*first) + run.len() == usize::from(*glyph) => {
                run.push(width);
            }
            _ => runs.push((*glyph, vec![width])),
        }
    }
    let pairs = runs
        .into_iter()
        .flat_map(|(first, run)| [Object::from(first), Object::Array(run)]);
    pairs.collect()
}

/// ISO 32000-1, table 122; in thousandths of an em.
fn descriptor(font: &ParsedFont, name: &str) -> Dictionary {
    let metrics = &font.pdf_font_metrics;
    let scale = 1000.0 / f32::from(font.units_per_em.max(1));
    let scaled = |value: i16| Object::Integer((f32::from(value) * scale).round() as i64);
    let (run, rise) = (metrics.caret_slope_run, metrics.caret_slope_rise);
    let slant = match rise {
        0 => 0,
        _ => -f32::from(run).atan2(f32::from(rise)).to_degrees().round() as i64,
    };
    dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => name,
        "Ascent" => scaled(font.font_metrics.ascent),
        "Descent" => scaled(font.font_metrics.descent),
        "CapHeight" => scaled(font.font_metrics.ascent),
        "ItalicAngle" => slant,
        "Flags" => NONSYMBOLIC | if slant == 0 { 0 } else { ITALIC },
        "StemV" => stem(metrics.us_weight_class),
        "FontBBox" => vec![
            scaled(metrics.x_min),
            scaled(metrics.y_min),
            scaled(metrics.x_max),
            scaled(metrics.y_max),
        ],
    }
}

/// How thick a stem is; no table says it, so that it is told from how heavy the face is.
fn stem(weight: u16) -> i64 {
    match weight {
        0 => 80,
        _ => 50 + (f32::from(weight) / 65.0).powi(2).round() as i64,
    }
}

fn open(dictionary: &Dictionary) -> Vec<u8> {
    let mut bytes = syntax::bytes(&dictionary.clone().into());
    bytes.truncate(bytes.len() - 2);
    bytes
}

fn deflated(stream: &Stream, filler: u8) -> Result<Vec<u8>, TypesetError> {
    let (content, length) = deflate_for_file(&stream.content, Compression::best(), filler)?;
    let mut dictionary = stream.dict.clone();
    if dictionary.has(b"Length1") {
        dictionary.set("Length1", length as i64);
    }
    dictionary.set("Filter", "FlateDecode");
    dictionary.set("Length", content.len() as i64);
    Ok(syntax::bytes(&Stream::new(dictionary, content).into()))
}
