//! The arrows between the crates are exactly those of `docs/architecture.md`, read off the manifests; and what the
//! lower floors may not touch.

use std::collections::BTreeMap;

use toml::{Table, Value};

use super::source::{folders, none, read, sources};

const CRATES: &str = "src-tauri/crates";

/// Who may use whom. A new arrow is a decision: it stands here and in `docs/decisions.md`.
const ALLOWED: [(&str, &[&str]); 13] = [
    ("model", &[]),
    ("packed", &[]),
    ("i18n", &["model", "packed"]),
    ("storage", &["model"]),
    ("template", &["model", "i18n"]),
    ("typeset", &["model", "packed"]),
    ("exchange", &["model", "packed"]),
    (
        "desk",
        &[
            "model", "i18n", "storage", "template", "typeset", "exchange",
        ],
    ),
    ("api", &["desk", "model"]),
    ("cli", &["api"]),
    ("window", &[]),
    (
        "tests",
        &[
            "api", "desk", "model", "i18n", "storage", "template", "typeset", "exchange",
        ],
    ),
    (
        "benches",
        &[
            "api", "desk", "model", "i18n", "storage", "template", "typeset", "exchange",
        ],
    ),
];

fn manifests() -> BTreeMap<String, Table> {
    let mut places: Vec<(String, String)> = folders(CRATES)
        .into_iter()
        .map(|name| (name.clone(), format!("{CRATES}/{name}")))
        .collect();
    for (name, place) in [
        ("window", "src-tauri"),
        ("tests", "tests"),
        ("benches", "benches"),
    ] {
        places.push((name.to_owned(), place.to_owned()));
    }
    let manifest = |place: &str| {
        read(&format!("{place}/Cargo.toml"))
            .parse()
            .expect("a manifest is TOML")
    };
    places
        .into_iter()
        .map(|(name, place)| (name, manifest(&place)))
        .collect()
}

/// Everything a crate rests on, for building, testing or running.
fn dependencies(manifest: &Table) -> Vec<String> {
    let mut names = Vec::new();
    for (key, value) in manifest {
        match value {
            Value::Table(table) if key.ends_with("dependencies") => {
                names.extend(table.keys().cloned());
            }
            Value::Table(table) if key == "target" => {
                names.extend(
                    table
                        .values()
                        .filter_map(Value::as_table)
                        .flat_map(dependencies),
                );
            }
            _ => {}
        }
    }
    names
}

#[test]
fn the_arrows_between_crates_are_all_the_arrows() {
    let ours: Vec<&str> = ALLOWED.iter().map(|(name, _)| *name).collect();
    let mut findings = Vec::new();
    for (name, manifest) in manifests() {
        let Some((_, allowed)) = ALLOWED.iter().find(|(known, _)| *known == name) else {
            findings.push(format!("{name}: not in the table of arrows"));
            continue;
        };
        for used in dependencies(&manifest) {
            if ours.contains(&used.as_str()) && !allowed.contains(&used.as_str()) {
                findings.push(format!("{name} → {used}"));
            }
        }
    }
    none(&findings);
}

#[test]
fn nothing_below_the_face_knows_tauri() {
    let below = manifests().into_iter().filter(|(name, _)| name != "window");
    let findings: Vec<String> = below
        .flat_map(|(name, manifest)| {
            dependencies(&manifest)
                .into_iter()
                .map(move |used| (name.clone(), used))
        })
        .filter(|(_, used)| used.starts_with("tauri") || used.contains("webkit") || *used == "wry")
        .map(|(name, used)| format!("{name} → {used}"))
        .collect();
    none(&findings);
}

#[test]
fn a_plain_build_leaves_the_window_out() {
    let workspace: Table = read("Cargo.toml").parse().expect("the manifest is TOML");
    let members = workspace["workspace"]["default-members"]
        .as_array()
        .expect("default members are named");
    assert!(
        members
            .iter()
            .all(|member| member.as_str() != Some("src-tauri"))
    );
}

#[test]
fn only_storage_speaks_sql_and_only_one_crate_links_it() {
    let users: Vec<String> = manifests()
        .into_iter()
        .filter(|(_, manifest)| dependencies(manifest).iter().any(|used| used == "rusqlite"))
        .map(|(name, _)| name)
        .filter(|name| !["storage", "tests", "benches"].contains(&name.as_str()))
        .collect();
    none(&users);
}

/// The clock, chance and the places of this computer come in through the faces.
#[test]
fn nothing_below_the_faces_looks_at_the_clock_or_the_computer() {
    const LOOKS: [&str; 9] = [
        "SystemTime::now",
        "Timestamp::now",
        "Zoned::now",
        "Instant::now",
        "now_v7()",
        "new_v4()",
        "rand::",
        "env::var",
        "current_dir()",
    ];
    let faces = [
        format!("{CRATES}/cli/"),
        format!("{CRATES}/api/src/face.rs"),
    ];
    let mut findings = Vec::new();
    for source in sources(CRATES, &[".rs"]) {
        let is_face = faces
            .iter()
            .any(|face| source.name.starts_with(face.as_str()));
        if is_face || source.is_test() || source.name.ends_with("build.rs") {
            continue;
        }
        for look in LOOKS
            .iter()
            .filter(|look| source.product().contains(**look))
        {
            findings.push(format!("{}: {look}", source.name));
        }
    }
    none(&findings);
}

#[test]
fn the_model_neither_reads_nor_writes() {
    let mut findings = Vec::new();
    for source in sources(&format!("{CRATES}/model"), &[".rs"]) {
        for word in [
            "std::fs",
            "std::net",
            "std::process",
            "std::thread",
            "std::io",
        ] {
            if source.product().contains(word) {
                findings.push(format!("{}: {word}", source.name));
            }
        }
    }
    none(&findings);
}
