//! Letters and lists as they look, run by run, kept as text a person reviews. `UPDATE_GOLDENS=1 cargo test -p typeset` writes them anew.

use std::{fs, path::PathBuf};

use typeset::{Fonts, golden};

use crate::layouts;

#[test]
fn letters_and_lists_look_as_they_did() {
    let fonts = Fonts::new();
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut differ = Vec::new();
    for (name, layout) in layouts(&fonts) {
        let path = folder.join(format!("{name}.txt"));
        let looks = golden(&layout);
        if std::env::var_os("UPDATE_GOLDENS").is_some() {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&path, &looks).unwrap();
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        if let Some((at, (was, is))) = kept
            .lines()
            .chain(std::iter::repeat("(no line)"))
            .zip(looks.lines())
            .enumerate()
            .find(|(_, (was, is))| was != is)
        {
            differ.push(format!("{name}, line {}:\n  was {was}\n  is  {is}", at + 1));
        } else if kept.lines().count() != looks.lines().count() {
            differ.push(format!("{name}: fewer lines than before"));
        }
    }
    assert!(differ.is_empty(), "{}", differ.join("\n"));
}
