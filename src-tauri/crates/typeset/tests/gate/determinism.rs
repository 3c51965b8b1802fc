//! The same manuscript gives the same bytes: again, with a fresh memory of words, and on several threads at once.

use typeset::{Fonts, layout, pdf, svg};

use crate::letters;

#[test]
fn the_same_letter_is_the_same_file() {
    let (warm, fresh) = (Fonts::new(), Fonts::new());
    for (name, manuscript) in letters::all() {
        let first = pdf(&layout(&manuscript, &warm), &warm).unwrap();
        let again = pdf(&layout(&manuscript, &warm), &warm).unwrap();
        let apart = pdf(&layout(&manuscript, &fresh), &fresh).unwrap();
        assert!(first == again && first == apart, "{name}");
    }
}

#[test]
fn threads_do_not_disturb_each_other() {
    let fonts = Fonts::new();
    let alone: Vec<Vec<u8>> = letters::all()
        .iter()
        .map(|(_, manuscript)| pdf(&layout(manuscript, &fonts), &fonts).unwrap())
        .collect();
    let shared = Fonts::new();
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|_| {
                scope.spawn(|| {
                    letters::all()
                        .iter()
                        .map(|(_, manuscript)| pdf(&layout(manuscript, &shared), &shared).unwrap())
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        for thread in threads {
            assert!(thread.join().unwrap() == alone);
        }
    });
}

#[test]
fn another_letter_has_another_identity() {
    let fonts = Fonts::new();
    let one = pdf(
        &layout(&letters::letter(model::Language::Fr), &fonts),
        &fonts,
    )
    .unwrap();
    let other = pdf(
        &layout(&letters::letter(model::Language::Nl), &fonts),
        &fonts,
    )
    .unwrap();
    let id = |file: &[u8]| {
        let file = lopdf::Document::load_mem(file).unwrap();
        file.trailer.get(b"ID").unwrap().clone()
    };
    assert_ne!(id(&one), id(&other));
}

#[test]
fn a_page_is_drawn_the_same_for_the_window() {
    let fonts = Fonts::new();
    let layout = layout(&letters::letter(model::Language::De), &fonts);
    assert_eq!(
        svg(&layout.pages[0], &fonts),
        svg(&layout.pages[0], &Fonts::new())
    );
}
