//! Packs the faces that come with the program.

use std::{env, fs, path::Path};

const FACES: [&str; 8] = [
    "SourceSerif4-Regular",
    "SourceSerif4-It",
    "SourceSerif4-Semibold",
    "SourceSerif4-SemiboldIt",
    "SourceSans3-Regular",
    "SourceSans3-It",
    "SourceSans3-Semibold",
    "SourceSans3-SemiboldIt",
];

fn main() {
    let out = env::var("OUT_DIR").expect("cargo sets it");
    for name in FACES {
        let file = format!("fonts/{name}.ttf");
        println!("cargo:rerun-if-changed={file}");
        let face = fs::read(&file).expect("it is part of the program");
        fs::write(Path::new(&out).join(name), packed::pack(&face))
            .expect("the build folder can be written");
    }
}
