//! Many letters at once: their facts are read one after the other where the desk is, their pages set on all cores.

use std::{num::NonZero, thread};

use super::{facts::Facts, pages::Pages};
use crate::Context;

/// Letters whose facts are held in memory together.
pub const BATCH: usize = 64;

/// What `act` makes of the pages of each letter, in the order of the letters.
pub fn each<T: Send>(
    context: &Context,
    facts: &[Facts],
    act: impl Fn(&Facts, Pages) -> T + Sync,
) -> Vec<T> {
    each_on(None, context, facts, act)
}

/// The same on so many cores.
pub fn each_on<T: Send>(
    jobs: Option<u32>,
    context: &Context,
    facts: &[Facts],
    act: impl Fn(&Facts, Pages) -> T + Sync,
) -> Vec<T> {
    let cores = match jobs {
        Some(jobs) => jobs.max(1) as usize,
        None => thread::available_parallelism().map_or(1, NonZero::get),
    };
    let share = facts.len().div_ceil(cores).max(1);
    let set = |facts: &[Facts]| -> Vec<T> {
        let one = |facts| act(facts, Pages::set(context, facts));
        facts.iter().map(one).collect()
    };
    thread::scope(|scope| {
        let shares: Vec<_> = facts
            .chunks(share)
            .map(|facts| scope.spawn(|| set(facts)))
            .collect();
        shares
            .into_iter()
            .flat_map(|share| match share.join() {
                Ok(made) => made,
                Err(panic) => std::panic::resume_unwind(panic),
            })
            .collect()
    })
}
