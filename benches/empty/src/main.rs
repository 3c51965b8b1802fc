//! A window with nothing in it: what the shell itself costs, beside which ours is measured.

fn main() {
    if let Err(error) = tauri::Builder::default().run(tauri::generate_context!()) {
        eprintln!("{error}");
    }
}
