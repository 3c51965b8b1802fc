//! A campaign of a hundred, a thousand and ten thousand letters, written with its stack for the printer.

use std::{fmt::Write, fs, path::Path};

use serde_json::{Value, json};

use crate::Host;

/// Kilobytes by which a campaign of some batches may take more than one of two: what is filled once and then stays, as the
/// memory of shaped words, the pages the database keeps, a batch of letters in each thread.
const FILLED: u64 = 24 * 1024;
/// Kilobytes by which ten times as many letters may take more: their ids and numbers, given all at once, and what the
/// allocator keeps. Two kilobytes a letter; a letter itself takes a hundred and fifty.
const SLACK: u64 = 20 * 1024;

#[test]
fn ten_thousand_letters_take_little_more_memory_than_a_thousand() {
    let highest = [100, 1_000, 10_000].map(|letters| (letters, highest_of(letters)));
    println!("{highest:?} kB");
    let [(_, few), (_, some), (_, many)] = highest;
    assert!(some <= few + FILLED, "{highest:?} kB");
    assert!(many <= some + SLACK, "{highest:?} kB");
}

/// The highest memory of a process that does nothing but write so many letters.
fn highest_of(letters: usize) -> u64 {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let campaign = composed(folder.path(), letters);
    let host = Host::at(&folder.path().join("desk"));
    let out = folder.path().join("out");
    let mut question = json!({
        "id": campaign, "out": out, "combined": folder.path().join("stack.pdf"), "duplex": true,
    });
    // What one letter needs is there before it is measured: fonts, templates, words.
    host.ask("campaign.check", &json!({ "id": campaign, "limit": 64 }));
    host.forget_highest();
    let mut written = 0;
    loop {
        let answer = host.ask("campaign.export", &question);
        written += answer["written"].as_u64().unwrap_or_default();
        if answer["finished"] == true {
            break;
        }
        question["from"] = answer["next"].clone();
    }
    assert_eq!(written, letters as u64);
    assert_eq!(fs::read_dir(&out).expect("the folder").count(), letters);
    host.memory("VmHWM")
}

/// A desk with so many offices out of a list, and a campaign to all of them; in a process that ends with it.
fn composed(folder: &Path, letters: usize) -> Value {
    let mut list = String::from("Prénom;Nom;Civilité;Organisme;Rue;Code postal;Localité;Langue\n");
    for number in 1..=letters {
        let language = ["fr", "nl", "de"][number % 3];
        let office = format!("Anne;Dupont {number};Madame;Cabinet {number}");
        writeln!(
            list,
            "{office};rue de la Loi {number};1000;Bruxelles;{language}"
        )
        .expect("a text grows");
    }
    let path = folder.join("list.csv");
    fs::write(&path, list).expect("the folder is writable");
    let host = Host::at(&folder.join("desk"));
    host.ask(
        "desk.init",
        &json!({ "starter": true, "example_sender": true }),
    );
    let composed = host.ask(
        "campaign.compose",
        &json!({
            "template": "open-letter", "list": path,
            "bodies": {
                "fr": "Une première phrase.\n\nUne seconde, avec un *mot* appuyé.\n",
                "nl": "Een eerste zin.\n\nEen tweede, met een *woord* dat telt.\n",
                "de": "Ein erster Satz.\n\nEin zweiter, mit einem *Wort*, das zählt.\n",
            },
            "subjects": { "fr": "Statut", "nl": "Statuut", "de": "Künstlerstatut" },
        }),
    );
    let count = composed["letters"].as_array().map_or(0, Vec::len);
    assert_eq!(count, letters, "{}", composed["rejected"]);
    composed["id"].clone()
}
