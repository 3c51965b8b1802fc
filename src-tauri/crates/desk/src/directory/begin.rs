//! Begin with the starter directory, in a desk whose directory is empty.

use storage::Op;

use crate::{Context, Desk, Error, Result, desk::init};

pub fn begin(desk: &mut Desk, context: &Context, (): ()) -> Result<init::Answer> {
    if !storage::post::list(desk.store()?)?.is_empty() {
        return Err(Error::AlreadyExists("directory".to_owned()));
    }
    desk.transact(Op::ReadStarter, context, init::put_starter)?;
    init::counts(desk)
}
