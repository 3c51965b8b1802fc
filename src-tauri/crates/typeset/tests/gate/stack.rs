//! The stack for the printer: every letter whole, on a fresh sheet, in order, and found by its bookmark.

use lopdf::{Dictionary, Document, Object};
use model::Language;
use typeset::{Added, Fonts, Stack, StackMetadata, Total, TypesetError, layout, pdf};

use crate::{conformance::failures, letters, tools};

fn metadata() -> StackMetadata {
    StackMetadata {
        title: "Demande d’entretien : pile d’impression".to_owned(),
        language: Language::Fr,
        date: "2026-11-28".to_owned(),
    }
}

fn files() -> Vec<(String, Vec<u8>)> {
    let fonts = Fonts::new();
    letters::all()
        .iter()
        .map(|(name, manuscript)| {
            let file = pdf(&layout(manuscript, &fonts), &fonts).unwrap();
            ((*name).to_owned(), file)
        })
        .collect()
}

fn stacked(files: &[(String, Vec<u8>)], duplex: bool) -> (Vec<u8>, Vec<Added>, Total) {
    let mut out = Vec::new();
    let mut stack = Stack::new(&mut out, duplex, metadata()).unwrap();
    let added = files
        .iter()
        .map(|(name, file)| stack.add(file, name).unwrap())
        .collect();
    let total = stack.finish().unwrap();
    (out, added, total)
}

/// Contents of each page, as it is drawn.
fn contents(file: &[u8]) -> Vec<Vec<u8>> {
    let document = Document::load_mem(file).unwrap();
    let pages = document.get_pages();
    pages
        .values()
        .map(|page| document.get_page_content(*page))
        .collect()
}

#[test]
fn on_one_side_the_letters_follow_each_other_page_for_page() {
    let files = files();
    let (stack, added, total) = stacked(&files, false);
    let alone: Vec<_> = files.iter().flat_map(|(_, file)| contents(file)).collect();
    assert_eq!(contents(&stack), alone);
    assert_eq!(total.pages as usize, alone.len());
    assert_eq!(total.letters as usize, files.len());
    let mut next = 1;
    for letter in added {
        assert_eq!(letter.first_page, next);
        next += letter.pages;
    }
}

#[test]
fn on_both_sides_every_letter_begins_on_a_fresh_sheet() {
    let files = files();
    let (stack, added, total) = stacked(&files, true);
    let drawn = contents(&stack);
    assert_eq!(drawn.len(), total.pages as usize);
    for (letter, (name, file)) in added.iter().zip(&files) {
        assert_eq!(letter.first_page % 2, 1, "{name}");
        let first = letter.first_page as usize - 1;
        let last = first + letter.pages as usize;
        assert_eq!(drawn[first..last], contents(file), "{name}");
        if letter.pages % 2 == 1 {
            assert!(drawn[last].is_empty(), "{name}");
        }
    }
    assert_eq!(total.pages % 2, 0);
    assert!(added.iter().any(|letter| letter.pages % 2 == 0));
}

#[test]
fn an_outside_reader_finds_the_words_of_every_page() {
    if !tools::installed("pdftotext") {
        return;
    }
    let words = |file: &[u8]| -> Vec<String> {
        let (said, good) = tools::run("pdftotext", &["-raw", "-enc", "UTF-8"], file);
        assert!(good, "{said}");
        said.split_terminator('\u{c}').map(str::to_owned).collect()
    };
    let files = files();
    let (stack, ..) = stacked(&files, false);
    let alone: Vec<String> = files.iter().flat_map(|(_, file)| words(file)).collect();
    assert_eq!(words(&stack), alone);
}

#[test]
fn qpdf_finds_no_fault_in_a_stack() {
    if !tools::installed("qpdf") {
        return;
    }
    let files = files();
    for duplex in [false, true] {
        let (stack, ..) = stacked(&files, duplex);
        let (said, good) = tools::run("qpdf", &["--check"], &stack);
        assert!(good && !said.contains("WARNING"), "{said}");
    }
}

#[test]
fn a_stack_is_archival_and_accessible_as_its_letters_are() {
    let files = files();
    for duplex in [false, true] {
        let (stack, ..) = stacked(&files, duplex);
        let failures = failures(&stack);
        assert!(failures.is_empty(), "{failures:#?}");
    }
}

/// What a screen reader says of an element: its kind, what it is called, and what stands below it.
fn spoken(document: &Document, element: &Object, out: &mut Vec<String>) {
    let Ok((_, Object::Dictionary(element))) = document.dereference(element) else {
        return;
    };
    let Ok(kind) = element.get(b"S").and_then(Object::as_name) else {
        return;
    };
    let alt = element
        .get(b"Alt")
        .map(|alt| lopdf::decode_text_string(alt).unwrap());
    out.push(format!(
        "{} {}",
        String::from_utf8_lossy(kind),
        alt.unwrap_or_default()
    ));
    if let Ok(Object::Array(kids)) = element.get(b"K") {
        kids.iter().for_each(|kid| spoken(document, kid, out));
    }
}

fn walk(file: &[u8]) -> Vec<String> {
    let document = Document::load_mem(file).unwrap();
    let root = document.catalog().unwrap().get(b"StructTreeRoot").unwrap();
    let root = document
        .get_dictionary(root.as_reference().unwrap())
        .unwrap();
    let mut out = Vec::new();
    for kid in root.get(b"K").unwrap().as_array().unwrap() {
        spoken(&document, kid, &mut out);
    }
    out
}

#[test]
fn a_screen_reader_walks_letter_after_letter() {
    let files = files();
    let (stack, ..) = stacked(&files, true);
    let mut expected = vec!["Document ".to_owned()];
    for (_, file) in &files {
        let mut letter = walk(file);
        letter[0] = "Part ".to_owned();
        expected.append(&mut letter);
    }
    assert_eq!(walk(&stack), expected);
}

fn outline(document: &Document) -> Vec<(String, u32)> {
    let pages = document.get_pages();
    let outlines = document.catalog().unwrap().get(b"Outlines").unwrap();
    let outlines = document.get_dictionary(outlines.as_reference().unwrap());
    let mut next = outlines.unwrap().get(b"First").ok();
    let mut entries = Vec::new();
    while let Some(id) = next {
        let entry = document.get_dictionary(id.as_reference().unwrap()).unwrap();
        let target = entry.get(b"Dest").unwrap().as_array().unwrap()[0].as_reference();
        let target = target.unwrap();
        let page = pages.iter().find(|(_, page)| **page == target).unwrap().0;
        entries.push((
            lopdf::decode_text_string(entry.get(b"Title").unwrap()).unwrap(),
            *page,
        ));
        next = entry.get(b"Next").ok();
    }
    entries
}

#[test]
fn each_letter_has_a_bookmark_where_it_begins() {
    let files = files();
    let (stack, added, _) = stacked(&files, true);
    let expected: Vec<_> = files
        .iter()
        .zip(&added)
        .map(|((name, _), letter)| (name.clone(), letter.first_page))
        .collect();
    assert_eq!(outline(&Document::load_mem(&stack).unwrap()), expected);
}

#[test]
fn the_printer_is_told_how_many_sides_and_no_scale() {
    let files = &files()[..1];
    for (duplex, sides) in [(false, "Simplex"), (true, "DuplexFlipLongEdge")] {
        let document = Document::load_mem(&stacked(files, duplex).0).unwrap();
        let catalog = document.catalog().unwrap();
        let name = |dictionary: &Dictionary, key: &[u8]| {
            let name = dictionary.get(key).and_then(Object::as_name).unwrap();
            String::from_utf8(name.to_vec()).unwrap()
        };
        let preferences = catalog.get(b"ViewerPreferences").unwrap();
        let preferences = preferences.as_dict().unwrap();
        assert_eq!(name(preferences, b"Duplex"), sides);
        assert_eq!(name(preferences, b"PrintScaling"), "None");
        assert_eq!(name(catalog, b"PageMode"), "UseOutlines");
        assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"fr");
    }
}

#[test]
fn the_typefaces_are_in_the_stack_once() {
    let one = &files()[..1];
    let many: Vec<_> = (0..30).map(|_| one[0].clone()).collect();
    let programs = |file: &[u8]| {
        let document = Document::load_mem(file).unwrap();
        let is_program = |object: &&Object| {
            object
                .as_stream()
                .is_ok_and(|stream| stream.dict.has(b"Length1"))
        };
        document.objects.values().filter(is_program).count()
    };
    assert!(programs(&one[0].1) >= 2);
    assert_eq!(programs(&stacked(&many, false).0), programs(&one[0].1));
}

#[test]
fn a_thousand_letters_stand_in_a_balanced_tree() {
    let one = files().swap_remove(0);
    let many: Vec<_> = (0..1_100).map(|_| one.clone()).collect();
    let (stack, _, total) = stacked(&many, true);
    assert_eq!((total.letters, total.pages), (1_100, 2_200));
    let document = Document::load_mem(&stack).unwrap();
    assert_eq!(document.get_pages().len(), 2_200);
    let nodes = document.objects.values().filter_map(|object| {
        let kids = object.as_dict().ok()?.get(b"Kids").ok()?;
        Some(kids.as_array().unwrap().len())
    });
    assert!(nodes.max().unwrap() <= 64);
    if tools::installed("qpdf") {
        let (said, good) = tools::run("qpdf", &["--check"], &stack);
        assert!(good, "{said}");
    }
}

#[test]
fn the_same_letters_are_the_same_stack() {
    let files = files();
    assert!(stacked(&files, true).0 == stacked(&files, true).0);
    assert!(stacked(&files, true).0 != stacked(&files, false).0);
}

#[test]
fn a_damaged_letter_is_named_and_leaves_the_others_whole() {
    let files = files();
    let (name, good) = &files[0];
    let mut without_font = Document::load_mem(good).unwrap();
    without_font
        .objects
        .retain(|_, object| !object.as_stream().is_ok_and(|s| s.dict.has(b"Length1")));
    let mut incomplete = Vec::new();
    without_font.save_to(&mut incomplete).unwrap();
    let damaged = [
        &[][..],
        b"%PDF-1.7\n",
        b"a letter that is none",
        &good[..good.len() / 2],
        &good[..good.len() - 200],
        &incomplete,
    ];
    let mut out = Vec::new();
    let mut stack = Stack::new(&mut out, true, metadata()).unwrap();
    stack.add(good, name).unwrap();
    for (index, file) in damaged.iter().enumerate() {
        let error = stack.add(file, "2026/052").unwrap_err();
        assert!(
            matches!(&error, TypesetError::Letter { label, .. } if label == "2026/052"),
            "{index}: {error}"
        );
    }
    stack.add(&files[1].1, &files[1].0).unwrap();
    assert_eq!(stack.finish().unwrap().letters, 2);
    let undisturbed = stacked(&files[..2], true).0;
    assert!(out == undisturbed);
}

/// A disk with room for so many bytes.
struct FullDisk(usize);

impl std::io::Write for FullDisk {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        match self.0.checked_sub(bytes.len()) {
            Some(room) => {
                self.0 = room;
                Ok(bytes.len())
            }
            None => Err(std::io::ErrorKind::StorageFull.into()),
        }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_full_disk_is_an_error_wherever_it_fills_up() {
    let files = &files()[..3];
    let whole = stacked(files, true).0.len();
    for room in (0..whole).step_by(whole / 60) {
        let written = Stack::new(FullDisk(room), true, metadata()).and_then(|mut stack| {
            for (name, file) in files {
                stack.add(file, name)?;
            }
            stack.finish()
        });
        assert!(matches!(written, Err(TypesetError::Write(_))), "{room}");
    }
}

#[test]
fn a_stack_without_letters_is_refused() {
    let stack = Stack::new(Vec::new(), false, metadata()).unwrap();
    assert!(matches!(stack.finish(), Err(TypesetError::EmptyStack)));
}
