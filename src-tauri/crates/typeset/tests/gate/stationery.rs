//! Envelopes and labels: each address whole, in its own zone, and nothing else where the post reads.

use model::{
    Code, Language,
    manuscript::{Addressed, FrenchSpacing, Metadata, PageLabel, Piece, Stationery},
    notice::Part,
};
use typeset::{Fonts, Layout, POINTS_PER_MM, stationery, text};

use crate::letters;

pub const NAMES: [(&str, Stationery); 8] = [
    ("envelope-dl", Stationery::Dl),
    ("envelope-c5-6", Stationery::C5And6),
    ("envelope-c5", Stationery::C5),
    ("envelope-c4", Stationery::C4),
    ("labels-l7160", Stationery::L7160),
    ("labels-l7162", Stationery::L7162),
    ("labels-l7163", Stationery::L7163),
    ("labels-l7165", Stationery::L7165),
];

fn pieces(count: usize) -> Vec<Piece> {
    (0..count)
        .map(|index| {
            let letter = match index % 5 {
                0 => letters::letter(Language::Fr),
                1 => letters::letter(Language::Nl),
                2 => letters::letter(Language::De),
                3 => letters::long_address(),
                _ => letters::letter(Language::En),
            };
            Piece {
                address: letter.address,
                sender: ["Tréteaux", "Rue de l’Exemple 44", "1030 Bruxelles"]
                    .map(str::to_owned)
                    .to_vec(),
                mention: (index == 1).then(|| "AANGETEKEND".to_owned()),
            }
        })
        .collect()
}

pub fn addressed(on: Stationery, count: usize) -> Addressed {
    Addressed {
        on,
        language: Language::Fr,
        spacing: FrenchSpacing::France,
        pieces: pieces(count),
        skip: 0,
        page_label: PageLabel {
            before: "Page ".to_owned(),
            between: " sur ".to_owned(),
            after: String::new(),
        },
        metadata: Metadata {
            title: "Étiquettes".to_owned(),
            author: "Tréteaux".to_owned(),
            date: "2026-11-24".to_owned(),
            ..Metadata::default()
        },
    }
}

fn set(on: Stationery, count: usize) -> Layout {
    stationery(&addressed(on, count), &Fonts::new())
}

fn is_label(on: Stationery) -> Option<usize> {
    match on {
        Stationery::L7160 => Some(21),
        Stationery::L7162 => Some(16),
        Stationery::L7163 => Some(14),
        Stationery::L7165 => Some(8),
        _ => None,
    }
}

#[test]
fn every_address_is_there_once_and_whole() {
    for on in Stationery::ALL {
        let layout = set(on, 30);
        assert_eq!(
            layout.pages.len(),
            30usize.div_ceil(is_label(on).unwrap_or(1)),
            "{on:?}"
        );
        let blocking = layout
            .notices
            .iter()
            .filter(|notice| notice.blocks())
            .count();
        assert_eq!(blocking, 0, "{on:?}: {:?}", layout.notices);
        let all = text(&layout).join("\n");
        assert_eq!(
            all.matches("Mevrouw Camille Voorbeeld").count(),
            6,
            "{on:?}"
        );
        assert_eq!(all.matches("1070 BRUSSEL").count(), 6, "{on:?}");
    }
}

#[test]
fn an_address_keeps_clear_of_the_edges_of_its_envelope() {
    for on in Stationery::ALL
        .into_iter()
        .filter(|on| is_label(*on).is_none())
    {
        for page in &set(on, 5).pages {
            let (width, height) = (page.width / POINTS_PER_MM, page.height / POINTS_PER_MM);
            for line in page
                .lines
                .iter()
                .filter(|line| line.place.part == Part::Address)
            {
                for run in &line.runs {
                    let (x, y) = (run.x / POINTS_PER_MM, run.y / POINTS_PER_MM);
                    let right = (run.x + run.width()) / POINTS_PER_MM;
                    assert!(
                        x >= width / 2.0 - 0.01 && right <= width - 13.9,
                        "{on:?} {x} {right}"
                    );
                    assert!(y > 40.0 && y < height - 30.0, "{on:?} {y}");
                }
            }
        }
    }
}

#[test]
fn used_labels_are_left_free() {
    let mut addressed = addressed(Stationery::L7160, 3);
    addressed.skip = 20;
    let layout = stationery(&addressed, &Fonts::new());
    assert_eq!(layout.pages.len(), 2);
    let lines = |page: usize| layout.pages[page].lines.len();
    assert!(lines(0) >= 4 && lines(1) > lines(0));
    assert!(
        layout.pages[0]
            .lines
            .iter()
            .all(|line| line.runs[0].y > 243.75 * POINTS_PER_MM)
    );
}

#[test]
fn an_address_too_long_for_a_label_is_drawn_whole_and_named() {
    let mut addressed = addressed(Stationery::L7162, 1);
    addressed.pieces[0].address = letters::lost_address().address;
    let layout = stationery(&addressed, &Fonts::new());
    let window = layout
        .notices
        .iter()
        .any(|notice| notice.code == Code::AddressWindow);
    let drawn = layout.pages[0]
        .lines
        .iter()
        .filter(|line| line.place.part == Part::Address);
    assert!(drawn.count() >= addressed.pieces[0].address.lines.len());
    assert!(window, "{:?}", layout.notices);
}

#[test]
fn no_recipient_is_an_empty_sheet() {
    for on in Stationery::ALL {
        assert_eq!(set(on, 0).pages.len(), 1, "{on:?}");
    }
}
