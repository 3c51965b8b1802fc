//! Memory of a long stack, in a process of its own: what a letter needed is given back before the next one comes.

#[path = "gate/letters.rs"]
#[allow(dead_code)] // the gate uses more of it
mod letters;
#[path = "gate/sheets.rs"]
#[allow(dead_code)]
mod sheets;

use std::{fs, io};

use lopdf::{Document, Object};
use model::Language;
use typeset::{Fonts, Stack, StackMetadata, layout, pdf};

/// Kilobytes the process has in memory, where the system tells.
fn resident() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// The letter with a text of its own, so that no page is known from another letter.
fn distinct(mut letter: Document, index: u32) -> Vec<u8> {
    let page = letter.page_iter().next().unwrap();
    let id = letter.get_page_contents(page)[0];
    let Object::Stream(stream) = letter.get_object_mut(id).unwrap() else {
        panic!("the content of a page is a stream");
    };
    let mut content = stream.decompressed_content().unwrap();
    content.extend_from_slice(format!("\n% {index}").as_bytes());
    stream.set_plain_content(content);
    let mut file = Vec::new();
    letter.save_to(&mut file).unwrap();
    file
}

#[test]
fn memory_does_not_grow_with_the_letters() {
    let fonts = Fonts::new();
    let file = pdf(&layout(&letters::letter(Language::Fr), &fonts), &fonts).unwrap();
    let letter = Document::load_mem(&file).unwrap();
    let metadata = StackMetadata {
        title: "Pile".to_owned(),
        language: Language::Fr,
        date: "2026-11-28".to_owned(),
    };
    let mut stack = Stack::new(io::sink(), true, metadata).unwrap();
    let mut settled = None;
    for index in 0..3_000 {
        let file = distinct(letter.clone(), index);
        stack.add(&file, &format!("2026/{index:03}")).unwrap();
        if index == 600 {
            settled = resident();
        }
    }
    let (Some(settled), Some(end)) = (settled, resident()) else {
        eprintln!("the system does not tell how much memory is in use: this check was left out");
        return;
    };
    stack.finish().unwrap();
    // 2,400 letters held whole would be about 200 MB; their places in the file are some hundred kilobytes.
    assert!(end < settled + 6_000, "{settled} kB, then {end} kB");
}
