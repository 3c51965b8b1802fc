//! Every format of the sheet, with usual and extreme heads: the address stands where it must, or the notice says by how
//! much it does not; nothing is written over anything else.

use model::{
    Code, Language,
    envelope::{Envelope, Zone},
    manuscript::{Labelled, LetterFormat, Manuscript},
    notice::Part,
};
use typeset::{Fonts, Layout, Line, POINTS_PER_MM, layout, sheet, test_sheet};

use crate::{letters, pages::goes_with_address};

/// A German DL window, one at the right, one near the top of the sheet, a small one.
const ENVELOPES: [&str; 4] = [
    "20 50 110 95 10 45 100 90",
    "110 42 205 80 100 37 195 75",
    "20 20 100 50 10 15 95 45",
    "20 50 90 72 10 48 85 70",
];

fn formats() -> Vec<(LetterFormat, Option<Envelope>)> {
    let measured = ENVELOPES.map(|text| Some(Envelope::read(text).unwrap()));
    let plain = LetterFormat::ALL.map(|format| (format, None));
    let own = measured.map(|envelope| (LetterFormat::Own, envelope));
    plain.into_iter().chain(own).collect()
}

/// Usual heads and extreme ones.
fn heads() -> Vec<(&'static str, Manuscript)> {
    let mut registered = letters::letter(Language::Fr);
    registered.mention = Some("RECOMMANDÉ AVEC ACCUSÉ DE RÉCEPTION".to_owned());
    registered.draft_mark = Some("projet".to_owned());
    registered.reference_lines.push(Labelled {
        label: "Votre référence :".to_owned(),
        value: "CAB/2026/EMP/00417-B".to_owned(),
    });
    let mut named = letters::letter(Language::De);
    named.letterhead.name =
        "Genossenschaft der Kunstschaffenden und Selbstständigen der Deutschsprachigen Gemeinschaft Belgiens"
            .to_owned();
    vec![
        ("fr", letters::letter(Language::Fr)),
        ("nl", letters::letter(Language::Nl)),
        ("registered", registered),
        ("named", named),
        ("long", letters::long_address()),
        ("lost", letters::lost_address()),
        ("three", letters::three_pages(Language::De)),
    ]
}

fn each(check: impl Fn(&str, &Manuscript, &Layout)) {
    let fonts = Fonts::new();
    for (format, envelope) in formats() {
        for (name, mut manuscript) in heads() {
            manuscript.format = format;
            manuscript.envelope = envelope;
            let layout = layout(&manuscript, &fonts);
            check(&format!("{format:?} {name}"), &manuscript, &layout);
        }
    }
}

/// In millimetres, the space at the end left out.
fn extent(line: &Line) -> Zone {
    let mut zone = Zone {
        left: f64::MAX,
        top: f64::MAX,
        right: 0.0,
        bottom: 0.0,
    };
    for run in &line.runs {
        let space: f64 = match run.text.ends_with(' ') {
            true => run.glyphs.last().map_or(0.0, |glyph| glyph.advance),
            false => 0.0,
        };
        zone.left = zone.left.min(run.x / POINTS_PER_MM);
        zone.right = zone
            .right
            .max((run.x + run.width() - space) / POINTS_PER_MM);
        zone.top = zone.top.min((run.y - run.size * 0.70) / POINTS_PER_MM);
        zone.bottom = zone.bottom.max((run.y + run.size * 0.22) / POINTS_PER_MM);
    }
    zone
}

#[test]
fn an_address_that_leaves_its_zone_blocks_with_the_millimetres() {
    each(|name, manuscript, layout| {
        let zone = sheet(manuscript.format, manuscript.envelope).address_zone();
        let lines = layout.pages[0].lines.iter();
        let missed = lines
            .filter(|line| line.place.part == Part::Address)
            .map(extent)
            .map(|at| {
                (at.right - zone.right)
                    .max(at.bottom - zone.bottom)
                    .max(zone.left - at.left)
                    .max(zone.top - at.top)
            })
            .fold(0.0, f64::max);
        let said = layout
            .notices
            .iter()
            .find(|notice| notice.code == Code::AddressWindow);
        match said {
            None => assert!(missed < 0.06, "{name}: {missed}"),
            Some(notice) => {
                let millimetres: f64 = notice.args["millimetres"].parse().unwrap();
                assert!(missed <= millimetres, "{name}: {missed} of {millimetres}");
                assert!(layout.blocks());
            }
        }
    });
}

#[test]
fn a_usual_address_fits_every_format() {
    let fonts = Fonts::new();
    for (format, envelope) in formats() {
        // The last envelope shows four lines only.
        if envelope.is_some_and(|envelope| envelope.always().height() < 25.0) {
            continue;
        }
        for language in Language::ALL {
            let mut manuscript = letters::letter(language);
            (manuscript.format, manuscript.envelope) = (format, envelope);
            let layout = layout(&manuscript, &fonts);
            assert!(
                layout.notices.is_empty(),
                "{format:?} {language}: {:?}",
                layout.notices
            );
        }
    }
}

#[test]
fn no_address_is_ever_cut() {
    each(|name, manuscript, layout| {
        let drawn: String = layout.pages[0]
            .lines
            .iter()
            .filter(|line| line.place.part == Part::Address)
            .flat_map(|line| &line.runs)
            .map(|run| run.text.as_str())
            .collect();
        let squeezed = |text: &str| {
            text.replace([' ', '\u{A0}', '\u{AD}'], "")
                .replace('\'', "’")
        };
        let taken: String = layout.address.concat();
        assert_eq!(squeezed(&drawn), squeezed(&taken), "{name}");
        assert_eq!(
            layout.address.len(),
            manuscript.address.lines.len(),
            "{name}"
        );
    });
}

#[test]
fn nothing_is_written_over_anything_else() {
    each(|name, _, layout| {
        for page in &layout.pages {
            let zones: Vec<(Zone, String)> = page
                .lines
                .iter()
                .filter(|line| !line.runs.is_empty())
                .map(|line| {
                    (
                        extent(line),
                        line.runs.iter().map(|run| run.text.as_str()).collect(),
                    )
                })
                .collect();
            for (index, (one, text)) in zones.iter().enumerate() {
                assert!(one.left >= 0.0 && one.right <= 205.0, "{name}: {text}");
                for (other, beside) in &zones[index + 1..] {
                    let apart = one.right <= other.left + 0.01
                        || other.right <= one.left + 0.01
                        || one.bottom <= other.top + 0.01
                        || other.bottom <= one.top + 0.01;
                    assert!(
                        apart,
                        "{name}, page {}: {text:?} and {beside:?}",
                        page.number
                    );
                }
            }
        }
    });
}

#[test]
fn nothing_else_stands_where_the_post_reads() {
    each(|name, manuscript, layout| {
        let zone = sheet(manuscript.format, manuscript.envelope).quiet;
        // An address that overflows, which blocks, or a name of three lines over a high window: there is no room left.
        if layout.blocks() || name.ends_with("named") {
            return;
        }
        for line in &layout.pages[0].lines {
            let at = extent(line);
            let within = at.right > zone.left
                && at.left < zone.right
                && at.bottom > zone.top + 0.5
                && at.top < zone.bottom;
            let address = line.place.part == Part::Address || goes_with_address(line);
            assert!(!within || address, "{name}: {:?}", line.runs[0].text);
        }
    });
}

#[test]
fn a_letter_says_that_another_page_follows_where_that_is_custom() {
    let fonts = Fonts::new();
    let mut manuscript = letters::three_pages(Language::Fr);
    manuscript.format = LetterFormat::FrRight;
    let pages = typeset::text(&layout(&manuscript, &fonts));
    for (index, page) in pages.iter().enumerate() {
        assert_eq!(page.contains("…/…"), index + 1 < pages.len(), "{page}");
    }
    manuscript.format = LetterFormat::BeRightWindow;
    let pages = typeset::text(&layout(&manuscript, &fonts)).concat();
    assert!(!pages.contains("…/…"));
}

#[test]
fn the_test_sheet_tells_its_own_millimetres() {
    let words = letters::test_sheet();
    let layout = test_sheet(&words, LetterFormat::De5008A, &Fonts::new());
    assert_eq!(layout.pages.len(), 1);
    assert!(layout.notices.is_empty(), "{:?}", layout.notices);
    let line = layout.pages[0]
        .lines
        .iter()
        .find(|line| line.runs[0].text.trim() == "30/50")
        .unwrap();
    let run = &line.runs[0];
    let (x, y) = (run.x / POINTS_PER_MM, run.y / POINTS_PER_MM);
    assert!(
        (30.0..33.0).contains(&x) && (50.0..55.0).contains(&y),
        "{x} {y}"
    );
}
