//! A thousand letters end to end into separate files, on one thread and on two; synchronising the files is apart.

use std::{fs, io::Write, path::Path, thread, time::Instant};

use model::{Language, manuscript::Manuscript};
use typeset::{Stack, StackMetadata};

use crate::{
    fixture::Fixture,
    one::FONTS,
    time::{forget_peak, once, peak, say, time},
};

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

/// One file of so many letters, and how much more memory twenty times as many take.
fn stacks(manuscripts: &[Manuscript]) {
    let letters: Vec<Vec<u8>> = manuscripts[..100]
        .iter()
        .map(|manuscript| {
            let layout = typeset::layout(manuscript, &FONTS);
            typeset::pdf(&layout, &FONTS).expect("pdf")
        })
        .collect();
    let stack = |count: usize| {
        let metadata = StackMetadata {
            title: "Pile".to_owned(),
            language: Language::Fr,
            date: "2026-11-24".to_owned(),
        };
        let mut length = Length(0);
        let mut stack = Stack::new(&mut length, false, metadata).expect("begun");
        for (number, letter) in letters.iter().cycle().take(count).enumerate() {
            stack.add(letter, &number.to_string()).expect("added");
        }
        stack.finish().expect("finished");
        length.0
    };
    time("stack of 100 letters of a page, tagged", 10, || stack(100));
    println!("stack of 100 letters: {:.1} KB", stack(100) as f64 / 1024.0);
    for count in [1_000, 20_000] {
        forget_peak();
        let (_, taken) = once(|| stack(count));
        say(&format!("stack of {count} letters"), taken, taken);
        if let Some(peak) = peak() {
            println!("stack of {count} letters: {peak:.0} MB at most");
        }
    }
}

/// Counts what is written and keeps none of it.
struct Length(usize);

impl Write for Length {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
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
    stacks(&manuscripts);
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
