//! Packs the directory that comes with the program.

use std::{env, fs, path::Path};

const DIRECTORY: &str = "starter/directory.json";

fn main() {
    println!("cargo:rerun-if-changed={DIRECTORY}");
    let out = env::var("OUT_DIR").expect("cargo sets it");
    let directory = fs::read(DIRECTORY).expect("it is part of the program");
    fs::write(Path::new(&out).join("directory"), packed::pack(&directory))
        .expect("the build folder can be written");
}
