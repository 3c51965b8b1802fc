//! A letter and what goes with it in one file: what follows the norms keeps them, what does not is said, nothing foreign runs.

use lopdf::{Document, Object, dictionary};
use model::Language;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use typeset::{Attachment, Fonts, Stack, StackMetadata, layout, pdf};

use crate::{conformance::failures, letters, tools};

fn metadata() -> StackMetadata {
    StackMetadata {
        title: "Statut des travailleurs des arts".to_owned(),
        language: Language::Fr,
        date: "2026-11-28".to_owned(),
    }
}

fn letter(language: Language) -> Vec<u8> {
    let fonts = Fonts::new();
    pdf(&layout(&letters::every_block(language), &fonts), &fonts).unwrap()
}

/// A file of others: no structure, no claim, a form, a program and a link.
fn foreign() -> Vec<u8> {
    let mut file = Document::load_mem(&letter(Language::Nl)).unwrap();
    let page = file.page_iter().next().unwrap();
    let link = dictionary! {
        "Type" => "Annot", "Subtype" => "Link", "Rect" => vec![10.into(), 10.into(), 90.into(), 30.into()],
        "A" => dictionary! { "S" => "URI", "URI" => Object::string_literal("https://example.org/note") },
    };
    let program = dictionary! {
        "Type" => "Annot", "Subtype" => "Link", "Rect" => vec![10.into(), 40.into(), 90.into(), 60.into()],
        "A" => dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("app.alert(1)") },
    };
    let field = dictionary! { "Type" => "Annot", "Subtype" => "Widget", "FT" => "Tx", "T" => Object::string_literal("Nom") };
    let annotations: Vec<Object> = [link, program, field]
        .map(|one| file.add_object(one).into())
        .into();
    let page = file.get_object_mut(page).unwrap().as_dict_mut().unwrap();
    page.set("Annots", annotations);
    page.set("AA", dictionary! { "O" => dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("app.alert(2)") } });
    let catalog = file.catalog_mut().unwrap();
    for key in [
        &b"StructTreeRoot"[..],
        b"Metadata",
        b"MarkInfo",
        b"OutputIntents",
    ] {
        catalog.remove(key);
    }
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    bytes
}

fn source() -> Attachment {
    Attachment {
        name: "2026-051.md".to_owned(),
        media_type: "text/markdown".to_owned(),
        bytes: "Nous vous **demandons** trois choses.".into(),
        title: "Texte de la lettre".to_owned(),
        is_source: true,
    }
}

fn together(enclosures: &[&[u8]], attachments: Vec<Attachment>) -> (Vec<u8>, Vec<bool>) {
    let mut out = Vec::new();
    let mut stack = Stack::new(&mut out, false, metadata()).unwrap();
    stack.add(&letter(Language::Fr), "2026/051").unwrap();
    let conform = enclosures
        .iter()
        .map(|file| stack.add_foreign(file, "Note").unwrap())
        .collect();
    attachments.into_iter().for_each(|one| stack.attach(one));
    stack.finish().unwrap();
    (out, conform)
}

fn packet(file: &[u8]) -> String {
    let document = Document::load_mem(file).unwrap();
    let metadata = document.catalog().unwrap().get(b"Metadata").unwrap();
    let stream = document
        .dereference(metadata)
        .unwrap()
        .1
        .as_stream()
        .unwrap();
    String::from_utf8(stream.content.clone()).unwrap()
}

#[test]
fn an_enclosure_that_is_a_letter_keeps_the_norms() {
    let (file, conform) = together(&[&letter(Language::De)], Vec::new());
    assert_eq!(conform, [true]);
    assert_eq!(failures(&file), Vec::<String>::new());
}

#[test]
fn files_go_along_by_the_norm_that_allows_them() {
    let table = Attachment {
        name: "chiffres «2026».csv".to_owned(),
        media_type: "text/csv".to_owned(),
        bytes: "mois;membres\n1;35000\n".into(),
        title: "Chiffres".to_owned(),
        is_source: false,
    };
    let (file, _) = together(&[], vec![source(), table]);
    for profile in [ValidationProfile::PdfA3a, ValidationProfile::PdfUa1] {
        let options = ValidationOptions::default().profile(profile);
        let report = validate_pdf_bytes(&file, &options).unwrap();
        assert!(report.failures.is_empty(), "{:#?}", report.failures);
    }
    if tools::installed("qpdf") {
        let (said, good) = tools::run("qpdf", &["--list-attachments"], &file);
        assert!(
            good && said.contains("2026-051.md") && said.contains("chiffres"),
            "{said}"
        );
    }
}

/// Addresses that the annotations of the pages open.
fn addresses(document: &Document) -> Vec<String> {
    let mut addresses = Vec::new();
    for page in document.page_iter() {
        let page = document.get_dictionary(page).unwrap();
        let annotations = page.get(b"Annots").and_then(Object::as_array);
        for annotation in annotations.into_iter().flatten() {
            let annotation = document.dereference(annotation).unwrap().1;
            let annotation = annotation.as_dict().unwrap();
            let action = annotation.get(b"A").unwrap();
            let action = document.dereference(action).unwrap().1.as_dict().unwrap();
            let address = action.get(b"URI").unwrap().as_str().unwrap();
            addresses.push(String::from_utf8(address.to_vec()).unwrap());
        }
    }
    addresses
}

#[test]
fn pages_of_others_are_seen_and_the_file_claims_nothing() {
    let note = foreign();
    let (file, conform) = together(&[&note], vec![source()]);
    assert_eq!(conform, [false]);
    assert!(!packet(&file).contains("pdfaid:part") && !packet(&file).contains("pdfuaid:part"));
    let (whole, alone) = (
        Document::load_mem(&file).unwrap(),
        Document::load_mem(&note).unwrap(),
    );
    let drawn = |document: &Document| -> Vec<Vec<u8>> {
        document
            .page_iter()
            .map(|page| document.get_page_content(page))
            .collect()
    };
    assert!(drawn(&whole).ends_with(&drawn(&alone)));
    assert!(addresses(&whole).contains(&"https://example.org/note".to_owned()));
    let text = String::from_utf8_lossy(&file).into_owned();
    for left_behind in ["JavaScript", "app.alert", "Widget"] {
        assert!(!text.contains(left_behind), "{left_behind}");
    }
    if tools::installed("qpdf") {
        let (said, good) = tools::run("qpdf", &["--check"], &file);
        assert!(good && !said.contains("WARNING"), "{said}");
    }
}

#[test]
fn what_cannot_be_read_leaves_the_file_as_it_was() {
    let note = foreign();
    let mut out = Vec::new();
    let mut stack = Stack::new(&mut out, false, metadata()).unwrap();
    stack.add(&letter(Language::Fr), "2026/051").unwrap();
    for broken in [&b""[..], b"%PDF-1.4\nnothing", &note[..note.len() / 2]] {
        assert!(stack.add_foreign(broken, "Note").is_err());
    }
    stack.finish().unwrap();
    assert_eq!(out, together(&[], Vec::new()).0);
}
