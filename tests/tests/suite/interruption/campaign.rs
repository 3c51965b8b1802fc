//! An export of two hundred letters, cut off wherever it happens to be and begun again: as if nothing had been.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use serde_json::{Value, json};
use tests::terminal::Terminal;

use super::{TODAY, cut_off, is_whole};
use crate::world::{World, text};

const LETTERS: usize = 200;

/// How often an export is cut off in each of its lives.
const CUTS: u32 = 2;

/// A desk with two hundred offices of its own and a letter to each, all ready to be written.
fn campaign(world: &mut World) -> String {
    let posts: Vec<Value> = (1..=LETTERS).map(|number| office(world, number)).collect();
    let body = "Une première phrase.\n\nUne seconde, avec un *mot* appuyé.\n";
    let composed = world.ask(
        "campaign.compose",
        json!({
            "template": "open-letter",
            "to": posts,
            "language": "fr",
            "bodies": { "fr": body },
            "subjects": { "fr": "Deux cents cabinets" },
        }),
    );
    text(&composed["id"])
}

fn office(world: &mut World, number: usize) -> Value {
    let added = world.ask(
        "directory.add",
        json!({
            "given_name": "Anne",
            "family_name": format!("Dupont {number}"),
            "gender": "f",
            "language": "fr",
            "organization_name": format!("Cabinet {number}"),
            "role": "minister",
            "titles": { "fr": format!("ministre {number}") },
            "since": "2024-09-30",
            "source": "liste",
        }),
    );
    world.ask(
        "address.add",
        json!({
            "post": added["post"],
            "language": "fr",
            "street": format!("rue de la Loi {number}"),
            "postcode": "1000",
            "city": "Bruxelles",
            "source": "liste",
        }),
    );
    added["post"].clone()
}

/// The desk, copied as it lies: each life of it begins alike.
fn copied(from: &Path, to: &Path) -> Terminal {
    for entry in fs::read_dir(from).expect("the desk can be read") {
        let entry = entry.expect("the desk can be read");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copied(&entry.path(), &target);
        } else {
            fs::create_dir_all(to).expect("the folder is writable");
            fs::copy(entry.path(), target).expect("the folder is writable");
        }
    }
    Terminal::at(to, TODAY)
}

/// What an export leaves to be looked at: the bytes of every file by its name, and the number of every letter in order.
#[derive(Debug, PartialEq)]
struct Left {
    files: BTreeMap<PathBuf, Vec<u8>>,
    references: Vec<String>,
}

fn left(terminal: &Terminal, out: &Path, id: &str) -> Left {
    let files = fs::read_dir(out)
        .expect("the export made its folder")
        .map(|entry| entry.expect("it can be read").path())
        .map(|path| {
            let bytes = fs::read(&path).expect("a file can be read");
            (path.file_name().expect("it has a name").into(), bytes)
        })
        .collect();
    let shown = terminal.ask(&["campaign", "show", id]);
    let letters = shown["letters"].as_array().expect("letters").iter();
    Left {
        files,
        references: letters.map(|letter| text(&letter["reference"])).collect(),
    }
}

/// A number between 0 and 1 that looks like chance and is the same at every run.
fn chance(round: u32) -> f64 {
    f64::from(round.wrapping_mul(2_654_435_761) >> 8) / f64::from(1 << 24)
}

#[test]
fn a_campaign_cut_off_at_any_moment_is_written_whole_with_every_number_once() {
    let mut world = World::starter();
    let id = campaign(&mut world);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let life = |name: &str| {
        let out = folder.path().join(name).join("out");
        let terminal = copied(&world.folder(), &folder.path().join(name).join("desk"));
        (terminal, out)
    };
    let export = |terminal: &Terminal, out: &Path| {
        let out = out.display().to_string();
        terminal.ask(&["campaign", "export", &id, "--out", &out])
    };

    let (terminal, out) = life("undisturbed");
    let begun = Instant::now();
    export(&terminal, &out);
    let whole = begun.elapsed();
    let undisturbed = left(&terminal, &out, &id);
    let numbers: Vec<String> = (1..=LETTERS).map(|n| format!("2026/{n:03}")).collect();
    assert_eq!(undisturbed.references, numbers);
    assert_eq!(undisturbed.files.len(), LETTERS);

    let rounds = if cfg!(feature = "long") { 100 } else { 10 };
    for round in 0..rounds {
        let (terminal, out) = life(&round.to_string());
        for cut in 0..CUTS {
            let after = whole.mul_f64(chance(round * CUTS + cut + 1));
            let path = out.display().to_string();
            let words = ["campaign", "export", &id, "--out", &path];
            cut_off(&terminal, &words, after);
            is_whole(&terminal);
        }
        export(&terminal, &out);
        let resumed = left(&terminal, &out, &id);
        assert_eq!(resumed.references, numbers, "round {round}");
        assert!(resumed == undisturbed, "round {round}: other files");
        fs::remove_dir_all(folder.path().join(round.to_string())).expect("it can be removed");
    }
}
