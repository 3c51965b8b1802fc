//! What may be said when the window is started; the same words as in the terminal.

use std::path::PathBuf;

#[derive(clap::Parser)]
#[command(name = "plaidoyer-window", version)]
pub struct Arguments {
    /// Folder of the desk.
    #[arg(long, value_name = "DIR", env = "PLAIDOYER_DESK")]
    pub desk: Option<PathBuf>,
    /// The day to work with; the desk reads it.
    #[arg(long, value_name = "YYYY-MM-DD", env = "PLAIDOYER_TODAY")]
    pub today: Option<String>,
    /// Folder in which exported files are kept without asking where.
    #[arg(long, value_name = "DIR")]
    pub save_in: Option<PathBuf>,
}
