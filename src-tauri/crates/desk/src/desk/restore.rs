//! A desk from a backup file. What stood in the folder is kept beside until the restored desk opens.

use std::path::Path;

use storage::Opening;

use super::{backup::Question, init};
use crate::{Context, Desk, Result};

pub fn restore(desk: &mut Desk, context: &Context, question: Question) -> Result<init::Answer> {
    let folder = desk.folder().to_owned();
    desk.close();
    let opening = Opening {
        host: &context.host,
        now: context.now,
    };
    drop(storage::backup::restore(
        &folder,
        Path::new(&question.file),
        &opening,
    )?);
    desk.open(context)?;
    init::counts(desk)
}
