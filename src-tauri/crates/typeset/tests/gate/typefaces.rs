//! The families a letter can be set in: each archival and accessible, each with its own measures, one's own with a stand-in.

use model::{Code, Language};
use typeset::{Face, FontFault, Fonts, Layout, OwnFace, layout, pdf, svg};

use crate::{conformance::failures, letters, tools};

const SANS: &[u8] = include_bytes!("../../fonts/SourceSans3-Regular.ttf");
/// Outlines of the other kind (CFF).
const OTF: &[u8] = include_bytes!("SourceSans3-It.otf");

fn own(bytes: &[u8]) -> Fonts {
    Fonts::own(
        OwnFace::read(bytes.to_vec()).expect("a face"),
        [None, None, None],
    )
}

fn table(font: &[u8], wanted: &[u8; 4]) -> usize {
    let record = font[12..]
        .chunks_exact(16)
        .find(|record| record.starts_with(wanted));
    u32::from_be_bytes(record.unwrap()[8..12].try_into().unwrap()) as usize
}

/// The same outlines in an em of another size.
fn with_units(units: u16) -> Vec<u8> {
    let mut font = SANS.to_vec();
    let at = table(&font, b"head") + 18;
    font[at..at + 2].copy_from_slice(&units.to_be_bytes());
    font
}

fn good(name: &str, layout: &Layout, fonts: &Fonts) {
    let file = pdf(layout, fonts).unwrap();
    let failures = failures(&file);
    assert!(failures.is_empty(), "{name}: {failures:#?}");
    if tools::installed("qpdf") {
        let (said, good) = tools::run("qpdf", &["--check"], &file);
        assert!(good && !said.contains("WARNING"), "{name}: {said}");
    }
    if tools::installed("pdftotext") {
        let (said, _) = tools::run("pdftotext", &["-raw", "-enc", "UTF-8"], &file);
        assert!(said.contains("Tréteaux"), "{name}: {said}");
    }
}

#[test]
fn every_family_makes_a_file_for_good() {
    let families = [
        ("sans", Fonts::sans()),
        ("own", own(SANS)),
        ("own in another em", own(&with_units(2048))),
        ("own with cubic outlines", own(OTF)),
    ];
    for (name, fonts) in &families {
        for language in Language::ALL {
            good(name, &layout(&letters::every_block(language), fonts), fonts);
        }
        good(name, &layout(&letters::other_scripts(), fonts), fonts);
    }
}

/// Of the first letter of the sender's name, in parts of its size.
fn width(layout: &Layout) -> f64 {
    let name = layout.runs().find(|run| run.text.starts_with("Tréteaux"));
    let name = name.expect("the name heads the page");
    name.glyphs[0].advance / name.size
}

#[test]
fn measures_follow_the_em_of_the_face() {
    let letter = letters::letter(Language::Fr);
    let set = |units: u16| width(&layout(&letter, &own(&with_units(units))));
    let ratio = set(500) / set(1000);
    assert!((ratio - 2.0).abs() < 1e-6, "{ratio}");
    let drawn = |units: u16| {
        let fonts = own(&with_units(units));
        svg(&layout(&letter, &fonts).pages[0], &fonts)
    };
    assert_ne!(drawn(500), drawn(1000));
}

#[test]
fn what_ones_own_face_lacks_is_drawn_by_the_supplied_one_and_not_missed() {
    // Greek taken out of the face: its map says it has none.
    let letter = letters::with_body(
        Language::Fr,
        letters::paragraphs(&["Madame Ελένη Παπαδοπούλου et Monsieur Дмитрий Иванов."]),
    );
    let fonts = own(&without_greek());
    let set = layout(&letter, &fonts);
    assert!(
        set.notices
            .iter()
            .all(|notice| notice.code != Code::MissingGlyph),
        "{:?}",
        set.notices
    );
    let stood_in: String = set
        .runs()
        .filter(|run| run.face == Face::StandInRegular)
        .map(|run| run.text.as_str())
        .collect();
    assert!(
        stood_in.contains("Ελένη") && !stood_in.contains("Madame"),
        "{stood_in}"
    );
    good("stand-in", &set, &fonts);
}

/// The code points of Greek renamed in the map of characters.
fn without_greek() -> Vec<u8> {
    let mut font = SANS.to_vec();
    let cmap = table(&font, b"cmap");
    let count = u16::from_be_bytes(font[cmap + 2..cmap + 4].try_into().unwrap());
    let read = |font: &[u8], at: usize| u32::from_be_bytes(font[at..at + 4].try_into().unwrap());
    for record in 0..usize::from(count) {
        let at = cmap + read(&font, cmap + 4 + record * 8 + 4) as usize;
        match u16::from_be_bytes(font[at..at + 2].try_into().unwrap()) {
            12 => {
                for group in 0..read(&font, at + 12) as usize {
                    let group = at + 16 + group * 12;
                    if (0x370..0x400).contains(&read(&font, group)) {
                        // An empty range.
                        let end = read(&font, group) - 1;
                        font[group + 4..group + 8].copy_from_slice(&end.to_be_bytes());
                    }
                }
            }
            4 => {
                let segments =
                    usize::from(u16::from_be_bytes(font[at + 6..at + 8].try_into().unwrap())) / 2;
                let starts = at + 16 + segments * 2;
                for segment in 0..segments {
                    let start = starts + segment * 2;
                    let value = u16::from_be_bytes(font[start..start + 2].try_into().unwrap());
                    if (0x370..0x400).contains(&value) {
                        let end = at + 14 + segment * 2;
                        let past = u16::from_be_bytes(font[end..end + 2].try_into().unwrap());
                        font[start..start + 2]
                            .copy_from_slice(&past.saturating_add(1).to_be_bytes());
                    }
                }
            }
            _ => {}
        }
    }
    font
}

#[test]
fn a_face_without_our_letters_is_not_taken() {
    let mut font = SANS.to_vec();
    let cmap = table(&font, b"cmap");
    font[cmap + 2..cmap + 4].copy_from_slice(&0_u16.to_be_bytes());
    assert!(matches!(OwnFace::read(font), Err(FontFault::Letters)));
}
