//! Packs the message files of `locales/`, so that the binary carries them and none is forgotten.

use std::{
    env,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

fn main() {
    let manifest = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let locales = Path::new(&manifest).join("../../../locales");
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    let mut code = String::new();
    let interface = ["fr", "nl", "de", "en"].map(|name| (name, locales.join(name)));
    let etiquette = ["fr-BE", "nl-BE", "de-BE", "fr-FR", "en"]
        .map(|name| (name, locales.join("etiquette").join(name)));
    list(&mut code, &out, "INTERFACE", &interface);
    list(&mut code, &out, "ETIQUETTE", &etiquette);
    fs::write(out.join("messages.rs"), code).expect("the build folder can be written");
}

/// A table of locale and packed text: its files one after the other, in the order of their names.
fn list(code: &mut String, out: &Path, name: &str, folders: &[(&str, PathBuf)]) {
    writeln!(code, "pub static {name}: &[(&str, &[u8])] = &[").expect("a string takes it");
    for (locale, folder) in folders {
        println!("cargo:rerun-if-changed={}", folder.display());
        let mut text = String::new();
        for file in files(folder) {
            println!("cargo:rerun-if-changed={}", file.display());
            text.push_str(&fs::read_to_string(&file).expect("it was just listed"));
            text.push('\n');
        }
        let packed = out.join(format!("{name}-{locale}"));
        fs::write(&packed, packed::pack(text.as_bytes())).expect("the build folder can be written");
        writeln!(code, "    ({locale:?}, include_bytes!({packed:?})),").expect("a string takes it");
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
