//! What may be said when the window is started; the same words as in the terminal.

use std::path::PathBuf;

use api::face::{DESK_VARIABLE, Date, TODAY_VARIABLE};

#[derive(clap::Parser)]
#[command(name = "plaidoyer-window", version)]
pub struct Arguments {
    /// Folder of the desk.
    #[arg(long, value_name = "DIR", env = DESK_VARIABLE)]
    pub desk: Option<PathBuf>,
    /// The day to work with.
    #[arg(long, value_name = "YYYY-MM-DD", env = TODAY_VARIABLE)]
    pub today: Option<Date>,
    /// Folder in which exported files are kept without asking where.
    #[arg(long, value_name = "DIR")]
    pub save_in: Option<PathBuf>,
}
