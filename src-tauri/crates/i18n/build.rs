//! Lists the message files of `locales/`, so that the binary carries them and none is forgotten.

use std::{
    env,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

fn main() {
    let manifest = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let locales = Path::new(&manifest).join("../../../locales");
    let mut code = String::new();
    let interface = ["fr", "nl", "de", "en"].map(|name| (name, locales.join(name)));
    let etiquette = ["fr-BE", "nl-BE", "de-BE", "fr-FR", "en"]
        .map(|name| (name, locales.join("etiquette").join(name)));
    list(&mut code, "INTERFACE", &interface);
    list(&mut code, "ETIQUETTE", &etiquette);
    let out = env::var("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&out).join("messages.rs"), code).expect("the build folder can be written");
}

/// A table of locale, file name and text, in the order of the names.
fn list(code: &mut String, name: &str, folders: &[(&str, PathBuf)]) {
    writeln!(code, "pub static {name}: &[(&str, &str, &str)] = &[").expect("a string takes it");
    for (locale, folder) in folders {
        println!("cargo:rerun-if-changed={}", folder.display());
        for file in files(folder) {
            println!("cargo:rerun-if-changed={}", file.display());
            let stem = file.file_stem().expect("it ends in .ftl").to_string_lossy();
            let path = file.canonicalize().expect("it was just listed");
            writeln!(code, "    ({locale:?}, {stem:?}, include_str!({path:?})),")
                .expect("a string takes it");
        }
    }
    code.push_str("];\n");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "ftl"))
        .collect();
    files.sort();
    files
}
