//! A cut as it stands in a file, made ready once by the drawing library: its dictionaries, its program and its map, spelt but
//! for the numbers by which they point to each other.

use std::io::Write;

use flate2::Compression;
use lopdf::{Dictionary, Document, Object, Stream};
use printpdf::{
    Codepoint, FontId, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage,
    PdfSaveOptions, Pt, Rect, TextItem,
};

use crate::{deflate::deflate_for_file, error::TypesetError, ink::Ink, syntax};

/// Keys by which a descriptor names a program (ISO 32000-1, table 122).
const PROGRAMS: [&str; 3] = ["FontFile", "FontFile2", "FontFile3"];
/// Behind a program, until it ends as it may: a reader takes no notice of it.
const PROGRAM_FILLER: u8 = 1;
/// … behind a map.
const MAP_FILLER: u8 = b'\n';
const NAME: &str = "Face";

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
        font: ParsedFont,
        glyphs: impl Iterator<Item = (u16, String)>,
    ) -> Result<Self, TypesetError> {
        let file = draw(font, glyphs)?;
        let mut font = face(&file)?.clone();
        let map = part(&file, &mut font, "ToUnicode")?.as_stream()?;
        let descendants = font.remove(b"DescendantFonts").unwrap_or(Object::Null);
        let mut descendant = descendants
            .as_array()?
            .first()
            .unwrap_or(&Object::Null)
            .as_dict()?
            .clone();
        let mut descriptor = part(&file, &mut descendant, "FontDescriptor")?
            .as_dict()?
            .clone();
        let program_key = PROGRAMS
            .into_iter()
            .find(|key| descriptor.has(key.as_bytes()))
            .ok_or(lopdf::Error::DictKey("FontFile".to_owned()))?;
        let program = part(&file, &mut descriptor, program_key)?.as_stream()?;
        Ok(Self {
            program: deflated(program, PROGRAM_FILLER)?,
            map: deflated(map, MAP_FILLER)?,
            font: open(&font),
            descendant: open(&descendant),
            descriptor: open(&descriptor),
            program_key,
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

/// A file in which every glyph is shown once: what is shown the library gives a width and a text.
fn draw(
    font: ParsedFont,
    glyphs: impl Iterator<Item = (u16, String)>,
) -> Result<Document, TypesetError> {
    let shown = glyphs.map(|(glyph, text)| Codepoint::with_cid(glyph, 0.0, text));
    let id = FontId(NAME.to_owned());
    let ops = vec![
        Op::StartTextSection,
        Op::SetFont {
            font: PdfFontHandle::External(id.clone()),
            size: Pt(1.0),
        },
        Op::ShowText {
            items: vec![TextItem::GlyphIds(shown.collect())],
        },
        Op::EndTextSection,
    ];
    let area = Rect::from_wh(Pt(1.0), Pt(1.0));
    let mut document = PdfDocument::new("");
    document.resources.fonts.map.insert(id, PdfFont::new(font));
    document.pages.push(PdfPage {
        media_box: area.clone(),
        trim_box: area.clone(),
        crop_box: area,
        ops,
    });
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let mut faults = Vec::new();
    let file = document.to_lopdf_document(&options, &mut faults);
    match faults.first() {
        Some(fault) => Err(TypesetError::Draw(fault.msg.clone())),
        None => Ok(file),
    }
}

fn face(file: &Document) -> Result<&Dictionary, lopdf::Error> {
    let page = file.page_iter().next().unwrap_or_default();
    let resources = file.get_dictionary(page)?.get(b"Resources")?;
    let fonts = file.dereference(resources)?.1.as_dict()?.get(b"Font")?;
    let font = file.dereference(fonts)?.1.as_dict()?.get(NAME.as_bytes())?;
    file.dereference(font)?.1.as_dict()
}

/// What the dictionary points to, which it does no more.
fn part<'a>(
    file: &'a Document,
    dictionary: &mut Dictionary,
    key: &str,
) -> Result<&'a Object, lopdf::Error> {
    let part = dictionary.remove(key.as_bytes()).unwrap_or(Object::Null);
    file.get_object(part.as_reference()?)
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
