//! Every setting with its value.

use model::setting::Settings;

use crate::{Context, Desk, Result};

pub fn show(desk: &mut Desk, _context: &Context, (): ()) -> Result<Settings> {
    Ok(storage::setting::get(desk.store()?)?)
}
