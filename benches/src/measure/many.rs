//! A thousand letters end to end into separate files, on one thread and on two; synchronising the files is apart.

use std::{fs, io::Write, path::Path, thread, time::Instant};

use desk::letter::pages::FONTS;
use model::manuscript::Manuscript;

use crate::{fixture::Fixture, time::say};

const LETTERS: usize = 1000;

/// The words of a thousand letters, each with its own reference.
fn manuscripts() -> Vec<Manuscript> {
    let mut fixture = Fixture::new();
    let id = fixture.letter(4);
    let store = fixture.desk.store().expect("open");
    let letter = storage::letter::get(store, &id.as_str().into())
        .expect("read")
        .expect("there");
    let version = letter.content().versions[0].clone();
    let set = desk::letter::pages::pages(store, &fixture.context, letter, version).expect("pages");
    (0..LETTERS)
        .map(|number| {
            let mut manuscript = set.manuscript.clone();
            manuscript.metadata.keywords = vec![format!("2026/{number:03}")];
            manuscript.place_and_date = format!("Bruxelles, le 24 novembre 2026 ({number})");
            manuscript
        })
        .collect()
}

fn write(folder: &Path, from: usize, manuscripts: &[Manuscript]) {
    for (at, manuscript) in manuscripts.iter().enumerate() {
        let layout = typeset::layout(manuscript, &FONTS);
        let pdf = typeset::pdf(&layout, &FONTS).expect("pdf");
        fs::write(folder.join(format!("{:04}.pdf", from + at)), pdf).expect("written");
    }
}

pub fn measure() {
    let manuscripts = manuscripts();
    for threads in [1, 2] {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let start = Instant::now();
        thread::scope(|scope| {
            for (part, chunk) in manuscripts.chunks(LETTERS.div_ceil(threads)).enumerate() {
                let folder = folder.path();
                scope.spawn(move || write(folder, part * LETTERS.div_ceil(threads), chunk));
            }
        });
        let taken = start.elapsed();
        say(
            &format!("{LETTERS} letters to files, {threads} threads, unsynchronised"),
            taken,
            taken,
        );
        let start = Instant::now();
        for entry in fs::read_dir(folder.path()).expect("read").flatten() {
            let mut file = fs::OpenOptions::new()
                .append(true)
                .open(entry.path())
                .expect("open");
            file.flush()
                .and_then(|()| file.sync_all())
                .expect("synchronised");
        }
        let taken = start.elapsed();
        say(
            &format!("{LETTERS} files synchronised one by one"),
            taken,
            taken,
        );
    }
}
