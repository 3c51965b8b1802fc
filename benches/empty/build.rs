//! Build script of the empty window.

fn main() {
    tauri_build::build();
}
