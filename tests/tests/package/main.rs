//! The packages for Debian and Fedora, looked at with those systems' own tools: what is in them, that nothing of the
//! machine they were built on is, and that the program starts from where it was unpacked.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Everything a package brings, but folders.
const FILES: [&str; 9] = [
    "usr/bin/plaidoyer",
    "usr/bin/plaidoyer-window",
    "usr/share/applications/Plaidoyer.desktop",
    "usr/share/doc/plaidoyer/copyright",
    "usr/share/doc/plaidoyer/copyright-fonts",
    "usr/share/icons/hicolor/128x128/apps/plaidoyer-window.png",
    "usr/share/icons/hicolor/256x256@2/apps/plaidoyer-window.png",
    "usr/share/icons/hicolor/32x32/apps/plaidoyer-window.png",
    "usr/share/metainfo/be.plaidoyer.desk.metainfo.xml",
];

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The one package of this kind that was built.
fn package(kind: &str) -> PathBuf {
    let built = env::var_os("PLAIDOYER_PACKAGE")
        .expect("PLAIDOYER_PACKAGE names the folder: ./check --all sets it");
    let folder = Path::new(&built).join(kind);
    let entries =
        fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut found: Vec<PathBuf> = entries
        .map(|entry| entry.expect("it can be read").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == kind))
        .collect();
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

/// What a tool says, of a line that must succeed.
fn said(command: &mut Command) -> String {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let trouble = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {text}{trouble}");
    text
}

fn unpacked() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    said(
        Command::new("dpkg-deb")
            .arg("--extract")
            .arg(package("deb"))
            .arg(folder.path()),
    );
    folder
}

fn field(name: &str) -> String {
    let text = said(
        Command::new("dpkg-deb")
            .arg("--field")
            .arg(package("deb"))
            .arg(name),
    );
    text.trim().to_owned()
}

#[test]
fn the_debian_package_says_what_it_is_and_what_it_needs() {
    assert_eq!(field("Package"), "plaidoyer");
    assert_eq!(field("Version"), VERSION);
    assert_eq!(field("Section"), "mail");
    assert!(["amd64", "arm64"].contains(&field("Architecture").as_str()));
    assert!(!field("Description").is_empty() && !field("Maintainer").is_empty());
    let needs = field("Depends");
    for library in ["libwebkit2gtk-4.1-0", "libgtk-3-0"] {
        assert!(needs.contains(library), "{needs}");
    }
}

#[test]
fn the_debian_package_brings_these_files_as_root_owns_them_and_no_others() {
    let listed = said(
        Command::new("dpkg-deb")
            .arg("--contents")
            .arg(package("deb")),
    );
    let mut files = Vec::new();
    for line in listed.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        let (mode, owner, path) = (words[0], words[1], words[5].trim_start_matches("./"));
        assert!(owner == "root/root" || owner == "0/0", "{line}");
        if mode.starts_with('d') {
            continue;
        }
        let wanted = if path.starts_with("usr/bin/") {
            "-rwxr-xr-x"
        } else {
            "-rw-r--r--"
        };
        assert_eq!(mode, wanted, "{line}");
        files.push(path.to_owned());
    }
    files.sort();
    assert_eq!(files, FILES);
}

#[test]
fn the_fedora_package_brings_the_same_files() {
    let package = package("rpm");
    let asked = |words: &[&str]| said(Command::new("rpm").args(words).arg(&package));
    let listed = asked(&["--query", "--package", "--list"]);
    let mut files: Vec<&str> = listed
        .lines()
        .map(|line| line.trim_start_matches('/'))
        .collect();
    files.retain(|path| {
        path.contains('.') || path.starts_with("usr/bin/") || path.contains("copyright")
    });
    files.sort_unstable();
    assert_eq!(files, FILES);
    let facts = asked(&[
        "--query",
        "--package",
        "--queryformat",
        "%{NAME} %{VERSION} %{LICENSE}",
    ]);
    assert_eq!(facts, format!("plaidoyer {VERSION} EUPL-1.2"));
}

#[test]
fn the_program_stands_among_the_others_with_its_name_and_picture() {
    let folder = unpacked();
    let path = folder
        .path()
        .join("usr/share/applications/Plaidoyer.desktop");
    said(Command::new("desktop-file-validate").arg(&path));
    let text = fs::read_to_string(&path).expect("an entry");
    for line in [
        "Name=Plaidoyer",
        "Exec=plaidoyer-window",
        "Icon=plaidoyer-window",
        "Categories=Office;",
        "Terminal=false",
    ] {
        assert!(text.lines().any(|has| has == line), "{line} in {text}");
    }
}

#[test]
fn a_software_centre_reads_what_it_is() {
    let folder = unpacked();
    let path = folder
        .path()
        .join("usr/share/metainfo/be.plaidoyer.desk.metainfo.xml");
    said(
        Command::new("appstreamcli")
            .args(["validate", "--no-net"])
            .arg(&path),
    );
    let text = fs::read_to_string(&path).expect("it was unpacked");
    assert!(
        text.contains(&format!("<release version=\"{VERSION}\"")),
        "{text}"
    );
}

#[test]
fn the_licences_come_with_it() {
    let folder = unpacked();
    let documents = folder.path().join("usr/share/doc/plaidoyer");
    let own = fs::read(documents.join("copyright")).expect("the licence");
    assert_eq!(own, fs::read(root().join("LICENSE")).expect("the licence"));
    let fonts =
        fs::read_to_string(documents.join("copyright-fonts")).expect("the licence of the fonts");
    assert!(fonts.contains("SIL OPEN FONT LICENSE"), "{fonts}");
}

#[test]
fn each_program_is_small() {
    const MOST: u64 = 15_000_000;
    let folder = unpacked();
    for name in ["plaidoyer", "plaidoyer-window"] {
        let program = folder.path().join("usr/bin").join(name);
        let bytes = fs::metadata(&program).expect("it was unpacked").len();
        assert!(bytes < MOST, "{name}: {bytes} bytes");
    }
}

#[test]
fn nothing_of_the_machine_it_was_built_on_is_inside() {
    let folder = unpacked();
    let root = root()
        .canonicalize()
        .expect("the project")
        .display()
        .to_string();
    let mut traces = vec![
        root,
        "/.cargo/registry".to_owned(),
        "/rustc/".to_owned() + "/home",
    ];
    traces.extend(
        env::var("HOME")
            .ok()
            .filter(|home| home.len() > 1)
            .map(|home| home + "/"),
    );
    traces.extend(env::var("CARGO_TARGET_DIR").ok());
    for file in FILES {
        let bytes = fs::read(folder.path().join(file)).expect("it was unpacked");
        for trace in &traces {
            let at = bytes
                .windows(trace.len())
                .position(|some| some == trace.as_bytes());
            let around = at.map(|at| {
                String::from_utf8_lossy(&bytes[at..(at + 120).min(bytes.len())]).into_owned()
            });
            assert_eq!(around, None, "{file}");
        }
    }
}

#[test]
fn the_terminal_starts_from_where_it_was_unpacked_and_does_its_work() {
    let folder = unpacked();
    let program = folder.path().join("usr/bin/plaidoyer");
    let version = said(Command::new(&program).arg("--version"));
    assert_eq!(version.trim(), format!("plaidoyer {VERSION}"));
    let desk = folder.path().join("desk");
    let line = |words: &[&str]| {
        let mut command = Command::new(&program);
        command
            .current_dir(folder.path())
            .arg("--desk")
            .arg(&desk)
            .args(words);
        said(&mut command)
    };
    line(&["desk", "init", "--starter"]);
    let found = line(&[
        "--json",
        "directory",
        "holder",
        "--competence",
        "employment",
    ]);
    assert!(found.contains("federal/employment"), "{found}");
    let seal = line(&["--json", "archive", "verify"]);
    assert!(seal.contains("\"ok\":true"), "{seal}");
}
