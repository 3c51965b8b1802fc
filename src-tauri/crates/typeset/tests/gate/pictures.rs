//! Pictures on a letter: in their place whatever their size, said to whoever does not see them, once in the file.

use lopdf::{Document, Object, Stream};
use model::{Language, manuscript::LetterFormat, manuscript::Picture, notice::Part};
use typeset::{Figure, Fonts, Layout, POINTS_PER_MM, layout, pdf, read_picture, sheet, svg};

use crate::letters::{self, picture};

fn overlap(figure: &Figure, (left, top, right, bottom): (f64, f64, f64, f64)) -> bool {
    figure.x < right
        && figure.x + figure.width > left
        && figure.y < bottom
        && figure.y + figure.height > top
}

fn words_in(layout: &Layout, figure: &Figure) -> Vec<String> {
    let lines = layout.pages[0].lines.iter();
    let runs = lines.flat_map(|line| &line.runs);
    runs.filter(|run| overlap(figure, (run.x, run.y - 5.0, run.x + run.width(), run.y)))
        .map(|run| run.text.clone())
        .collect()
}

#[test]
fn a_logo_of_any_size_keeps_clear_of_the_post_and_of_the_words() {
    let fonts = Fonts::new();
    let pictures = [picture::shapes(), picture::shaded()];
    for format in LetterFormat::ALL {
        for (index, logo) in pictures.iter().enumerate() {
            for height in [5.0, 16.0, 40.0] {
                for alone in [false, true] {
                    let mut manuscript = picture::with_logo(format, logo.clone(), height);
                    manuscript.letterhead.logo_alone = alone;
                    let set = layout(&picture::with_code(manuscript), &fonts);
                    let case = format!("{format:?} {index} {height} {alone}");
                    let [logo, code] = &set.pages[0].figures[..] else {
                        panic!("{case}: {:?}", set.pages[0].figures.len());
                    };
                    assert!(!set.blocks(), "{case}: {:?}", set.notices);
                    let sheet = sheet(format, None);
                    let quiet = [
                        sheet.quiet.left,
                        sheet.quiet.top,
                        sheet.quiet.right,
                        sheet.quiet.bottom,
                    ]
                    .map(|edge| edge * POINTS_PER_MM);
                    for figure in [logo, code] {
                        assert!(!overlap(figure, quiet.into()), "{case}: {figure:?}");
                        assert!(
                            figure.y >= 5.0 * POINTS_PER_MM && figure.x >= 5.0 * POINTS_PER_MM,
                            "{case}"
                        );
                        assert!(
                            figure.x + figure.width <= (sheet.width - 5.0) * POINTS_PER_MM,
                            "{case}"
                        );
                        assert_eq!(words_in(&set, figure), Vec::<String>::new(), "{case}");
                    }
                    assert!(logo.height <= height * POINTS_PER_MM + 0.01, "{case}");
                    assert!(
                        logo.height >= 4.9 * POINTS_PER_MM,
                        "{case}: {}",
                        logo.height
                    );
                    assert!(logo.x + logo.width < code.x, "{case}");
                    let kept = logo.picture.proportion() - logo.width / logo.height;
                    assert!(kept.abs() < 1e-6, "{case}");
                }
            }
        }
    }
}

#[test]
fn a_logo_heads_a_list_above_its_title() {
    let fonts = Fonts::new();
    let (_, mut manuscript) = crate::lists::all().swap_remove(0);
    for height in [5.0, 40.0] {
        manuscript.letterhead.logo = Some(picture::figure(picture::shaded(), height, "Tréteaux"));
        let set = typeset::list(&manuscript, &fonts);
        let logo = &set.pages[0].figures[0];
        assert_eq!(words_in(&set, logo), Vec::<String>::new(), "{height}");
    }
}

#[test]
fn a_logo_that_stands_for_the_name_leaves_it_to_the_foot() {
    let fonts = Fonts::new();
    let mut manuscript = picture::with_logo(LetterFormat::BeLeft, picture::shapes(), 20.0);
    let named = |set: &Layout| {
        let heads = set.pages[0].lines.iter();
        heads
            .filter(|line| line.place.part == Part::Letterhead)
            .count()
    };
    assert!(named(&layout(&manuscript, &fonts)) > 0);
    manuscript.letterhead.logo_alone = true;
    assert_eq!(named(&layout(&manuscript, &fonts)), 0);
}

#[test]
fn a_signature_stands_between_the_closing_and_the_name() {
    let fonts = Fonts::new();
    let (_, manuscript) = picture::all().swap_remove(2);
    let set = layout(&manuscript, &fonts);
    let (number, signature) = set
        .pages
        .iter()
        .find_map(|page| {
            Some((
                page.number,
                page.figures
                    .iter()
                    .find(|figure| figure.alt.starts_with("Unterschrift"))?,
            ))
        })
        .expect("a signature");
    let page = &set.pages[number as usize - 1];
    let of = |part: Part| {
        let lines = page
            .lines
            .iter()
            .filter(move |line| line.place.part == part);
        lines.map(|line| line.runs[0].y).collect::<Vec<f64>>()
    };
    let closing = of(Part::Valediction).into_iter().fold(0.0, f64::max);
    let names = of(Part::Signatory).into_iter().fold(f64::MAX, f64::min);
    assert!(signature.y >= closing, "{} {closing}", signature.y);
    assert!(signature.y + signature.height <= names - 6.0, "{names}");
}

fn file(layout: &Layout) -> (Document, usize) {
    let bytes = pdf(layout, &Fonts::new()).expect("a file");
    (Document::load_mem(&bytes).expect("a document"), bytes.len())
}

fn images(file: &Document) -> Vec<&Stream> {
    let streams = file
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok());
    streams
        .filter(|stream| {
            stream.dict.get(b"Subtype").and_then(Object::as_name).ok() == Some(b"Image")
        })
        .collect()
}

#[test]
fn a_picture_is_in_the_file_once_with_its_transparency() {
    let mut manuscript = letters::letter(Language::Fr);
    let signed = |name: &str| {
        let mut signatory = letters::signatory(name, "Porte-parole");
        signatory.signature = Some(picture::figure(picture::by_hand(), 12.0, name));
        signatory
    };
    manuscript.signatories = vec![signed("Claire Hanssens"), signed("Bert Peeters")];
    let set = layout(&manuscript, &Fonts::new());
    assert_eq!(set.pages[0].figures.len(), 2);
    let (file, _) = file(&set);
    // The pixels, and how opaque they are.
    let images = images(&file);
    assert_eq!(images.len(), 2);
    let masked = images
        .iter()
        .filter(|image| image.dict.has(b"SMask"))
        .count();
    assert_eq!(masked, 1);
    for image in images {
        let channels = if image.dict.get(b"ColorSpace").unwrap().as_name().unwrap() == b"DeviceRGB"
        {
            3
        } else {
            1
        };
        assert_eq!(
            image.decompressed_content().unwrap().len(),
            320 * 110 * channels
        );
    }
}

#[test]
fn a_picture_larger_than_print_needs_is_made_smaller() {
    let Picture::Raster(raster) = read_picture(&picture::ink(4_000, 1_000)).expect("a picture")
    else {
        panic!("pixels stay pixels");
    };
    assert_eq!((raster.width, raster.height), (1_900, 475));
    assert!(raster.rgb.len() + raster.preview.len() < 200_000);
}

#[test]
fn a_drawing_stays_shapes_in_the_file_and_on_the_screen() {
    let fonts = Fonts::new();
    let set = layout(
        &picture::with_logo(LetterFormat::BeLeft, picture::shapes(), 18.0),
        &fonts,
    );
    let (file, bytes) = file(&set);
    assert!(images(&file).is_empty());
    assert!(bytes < 60_000, "{bytes}");
    let drawn = svg(&set.pages[0], &fonts);
    assert!(drawn.contains("#8a1f3d") && drawn.contains("aria-label=\"Tréteaux\""));
    assert!(!drawn.contains("data:"));
}

/// The code read as a machine reads it, from its shapes.
#[test]
fn the_code_says_the_reference() {
    let fonts = Fonts::new();
    let set = layout(&picture::with_code(letters::letter(Language::Fr)), &fonts);
    let Picture::Drawing(drawing) = set.pages[0].figures[0].picture.as_ref() else {
        panic!("a code is a drawing");
    };
    const DOTS: usize = 8;
    let side = drawing.width as usize * DOTS;
    let bars: Vec<[f64; 4]> = drawing.shapes[0]
        .path
        .chunks(5)
        .map(|bar| match bar {
            [
                model::manuscript::Segment::Move(left, top),
                _,
                model::manuscript::Segment::Line(right, bottom),
                ..,
            ] => [*left, *top, *right, *bottom],
            _ => panic!("a bar has four corners"),
        })
        .collect();
    let dark = |x: usize, y: usize| {
        let (x, y) = (x as f64 / DOTS as f64, y as f64 / DOTS as f64);
        bars.iter()
            .any(|[left, top, right, bottom]| x >= *left && x < *right && y >= *top && y < *bottom)
    };
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(
            side,
            side,
            |x, y| if dark(x, y) { 0 } else { 255 },
        );
    let (_, said) = image.detect_grids()[0].decode().expect("a code");
    assert_eq!(said, "2026/051");
}
