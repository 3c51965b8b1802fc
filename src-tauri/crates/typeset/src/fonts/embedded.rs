//! A cut as it stands in a file, made ready once: its dictionaries, its program and its map, spelt but for the numbers by which
//! they point to each other. The drawing library writes the map.

use std::{collections::BTreeMap, io::Write};

use flate2::Compression;
use lopdf::{Dictionary, Object, Stream, dictionary};
use printpdf::ToUnicodeCMap;

use super::program::{Outlines, Program};
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
        program: &Program,
        name: &str,
        glyphs: impl Iterator<Item = (u16, String)>,
    ) -> Result<Self, TypesetError> {
        let glyphs: BTreeMap<u16, String> = glyphs.collect();
        Ok(Self {
            font: open(&dictionary! {
                "Type" => "Font",
                "Subtype" => "Type0",
                "BaseFont" => name,
                "Encoding" => "Identity-H",
            }),
            descendant: open(&descendant(program, name, &glyphs)),
            descriptor: open(&descriptor(program, name)),
            program_key: match program.outlines {
                Outlines::TrueType => "FontFile2",
                Outlines::Compact => "FontFile3",
            },
            program: deflated(&stream(program), PROGRAM_FILLER)?,
            map: deflated(&Stream::new(Dictionary::new(), map(&glyphs)), MAP_FILLER)?,
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

/// Its length is set when it is deflated.
fn stream(program: &Program) -> Stream {
    let dictionary = match program.outlines {
        Outlines::TrueType => dictionary! { "Length1" => 0 },
        Outlines::Compact => dictionary! { "Subtype" => "CIDFontType0C" },
    };
    Stream::new(dictionary, program.bytes.clone())
}

/// From the numbers of glyphs to what they read as (ISO 32000-1, 9.10.3).
fn map(glyphs: &BTreeMap<u16, String>) -> Vec<u8> {
    let scalars = |text: &String| text.chars().map(u32::from).collect();
    let mappings = glyphs
        .iter()
        .map(|(glyph, text)| (u32::from(*glyph), scalars(text)))
        .collect();
    ToUnicodeCMap { mappings }.to_cmap_string(NAME).into_bytes()
}

/// ISO 32000-1, 9.7.4.
fn descendant(program: &Program, name: &str, glyphs: &BTreeMap<u16, String>) -> Dictionary {
    let mut descendant = dictionary! {
        "Type" => "Font",
        "BaseFont" => name,
        "Subtype" => match program.outlines {
            Outlines::TrueType => "CIDFontType2",
            Outlines::Compact => "CIDFontType0",
        },
        "CIDSystemInfo" => dictionary! {
            "Registry" => Object::string_literal("Adobe"),
            "Ordering" => Object::string_literal("Identity"),
            "Supplement" => 0,
        },
        "W" => widths(program, glyphs),
        "DW" => DEFAULT_WIDTH,
    };
    if program.outlines == Outlines::TrueType {
        descendant.set("CIDToGIDMap", "Identity");
    }
    descendant
}

/// Runs of glyphs that follow each other, each run's first and its widths in thousandths of an em (ISO 32000-1, 9.7.4.3).
fn widths(program: &Program, glyphs: &BTreeMap<u16, String>) -> Vec<Object> {
    let em = f32::from(program.units_per_em);
    let mut runs: Vec<(u16, Vec<Object>)> = Vec::new();
    for glyph in glyphs.keys() {
        let width = f32::from(program.width(*glyph)) * 1000.0 / em;
        let width = Object::Integer(width as i64);
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
fn descriptor(program: &Program, name: &str) -> Dictionary {
    let scale = 1000.0 / f32::from(program.units_per_em);
    let scaled = |value: i16| Object::Integer((f32::from(value) * scale).round() as i64);
    dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => name,
        "Ascent" => scaled(program.ascent),
        "Descent" => scaled(program.descent),
        "CapHeight" => scaled(program.cap_height),
        "ItalicAngle" => program.slant,
        "Flags" => NONSYMBOLIC | if program.slant == 0 { 0 } else { ITALIC },
        "StemV" => stem(program.weight),
        "FontBBox" => program.bounds.map(scaled).to_vec(),
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
