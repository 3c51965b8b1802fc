//! Letters with pictures: a logo of shapes or pixels, beside the name or in its place, signatures by hand, a code.

use std::sync::Arc;

use model::{
    Language,
    manuscript::{CodeText, FigureText, LetterFormat, Manuscript, Picture},
};
use typeset::read_picture;

use super::{letter, signatory, two_pages};

const SHAPES: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M0 20 L10 0 Q16 8 20 20 Z" fill="#8a1f3d"/><rect x="26" y="4" width="30" height="12" rx="3" fill="#1f5a8a" stroke="#222222" stroke-width=".8"/></svg>"##;
const SHADED: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><defs><linearGradient id="a"><stop offset="0" stop-color="#f00"/><stop offset="1" stop-color="#00f"/></linearGradient></defs><circle cx="20" cy="20" r="18" fill="url(#a)"/></svg>"##;

/// Shapes in plain colours, three times as wide as high.
pub fn shapes() -> Arc<Picture> {
    Arc::new(read_picture(SHAPES.as_bytes()).expect("a drawing"))
}

/// A gradient, which becomes pixels.
pub fn shaded() -> Arc<Picture> {
    Arc::new(read_picture(SHADED.as_bytes()).expect("a drawing"))
}

/// A stroke of ink on nothing, of so many pixels.
pub fn ink(width: u32, height: u32) -> Vec<u8> {
    let mut samples = Vec::new();
    for y in 0..height {
        for x in 0..width {
            let wave = (f64::from(x) / 20.0).sin() * 0.4 + 0.5;
            let off = (f64::from(y) / f64::from(height) - wave).abs();
            samples.extend([10, 20, 90, if off < 0.06 { 255 } else { 0 }]);
        }
    }
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(&samples).expect("pixels");
    writer.finish().expect("an end");
    file
}

pub fn by_hand() -> Arc<Picture> {
    Arc::new(read_picture(&ink(320, 110)).expect("a picture"))
}

pub fn figure(picture: Arc<Picture>, height: f64, alt: &str) -> FigureText {
    FigureText {
        picture,
        sha256: format!("{height:064}"),
        height,
        alt: alt.to_owned(),
    }
}

pub fn with_logo(format: LetterFormat, picture: Arc<Picture>, height: f64) -> Manuscript {
    let mut manuscript = letter(Language::Fr);
    manuscript.format = format;
    manuscript.letterhead.logo = Some(figure(picture, height, "Tréteaux"));
    manuscript
}

pub fn with_code(mut manuscript: Manuscript) -> Manuscript {
    manuscript.letterhead.code = Some(CodeText {
        text: "2026/051".to_owned(),
        alt: "Code QR de la référence 2026/051".to_owned(),
    });
    manuscript
}

pub fn all() -> Vec<(&'static str, Manuscript)> {
    let mut alone = letter(Language::Nl);
    alone.format = LetterFormat::BeLeft;
    alone.letterhead.logo = Some(figure(shaded(), 22.0, "Tréteaux"));
    alone.letterhead.logo_alone = true;

    let mut signed = two_pages(Language::De);
    signed.format = LetterFormat::De5008B;
    signed.letterhead.logo = Some(figure(shapes(), 18.0, "Tréteaux"));
    signed.signatories = vec![
        signatory("Claire Hanssens", "Geschäftsführerin"),
        signatory("Bert Peeters", "Vorsitzender"),
    ];
    signed.signatories[0].signature =
        Some(figure(by_hand(), 14.0, "Unterschrift von Claire Hanssens"));

    let both = with_logo(LetterFormat::BeRightWindow, shapes(), 16.0);
    let mut hand = letter(Language::En);
    hand.format = LetterFormat::Eu;
    hand.signatories[0].signature = Some(figure(by_hand(), 12.0, "Signature of Claire Hanssens"));
    vec![
        ("logo-code-fr", with_code(both)),
        ("logo-alone-nl", alone),
        ("signed-by-hand-de", signed),
        ("signed-by-hand-en", with_code(hand)),
        (
            "logo-high-fr",
            with_logo(LetterFormat::FrRight, shaded(), 40.0),
        ),
    ]
}
