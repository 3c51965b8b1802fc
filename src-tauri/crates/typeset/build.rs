//! Packs the families that come with the program: the four faces of one after the other, which are much alike.

use std::{env, fs, path::Path};

const FAMILIES: [&str; 2] = ["SourceSerif4", "SourceSans3"];
const FACES: [&str; 4] = ["Regular", "It", "Semibold", "SemiboldIt"];

fn main() {
    let out = env::var("OUT_DIR").expect("cargo sets it");
    for family in FAMILIES {
        let mut faces = Vec::new();
        let mut ends = Vec::new();
        for face in FACES {
            let file = format!("fonts/{family}-{face}.ttf");
            println!("cargo:rerun-if-changed={file}");
            faces.extend(fs::read(&file).expect("it is part of the program"));
            ends.push(faces.len());
        }
        let out = Path::new(&out);
        fs::write(out.join(family), packed::pack(&faces)).expect("the build folder can be written");
        fs::write(out.join(format!("{family}.ends")), format!("{ends:?}"))
            .expect("the build folder can be written");
    }
}
