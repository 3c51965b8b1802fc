//! The places where a line of a block may end, with all that weighing them needs: sums up to there, what hangs out, what is seen.

use super::{
    flow::Flow,
    item::{Item, Kind},
    protrude,
};

/// Points of letters and points of spaces from the start of the block on.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sums {
    pub letters: f64,
    pub spaces: f64,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Stop {
    pub item: usize,
    /// Up to the end of the line, the hyphen of a divided word included.
    pub end: Sums,
    /// Up to where the next line begins.
    pub next: Sums,
    /// Points by which the line hangs over the right edge, and the next line over the left one.
    pub hang: f64,
    pub next_hang: f64,
    pub cost: f64,
    /// A word is divided here.
    pub divides: bool,
    /// The line ends in a hyphen, be it set or written.
    pub hyphen: bool,
    pub forced: bool,
}

/// Where the first line begins, as if a line had ended before it; then every stop of items `start..=end`, the last one forced.
pub(super) fn stops(flow: &Flow, items: &[Item], start: usize, end: usize, em: f64) -> Vec<Stop> {
    let mut sums = Sums::default();
    let mut stops = vec![Stop {
        item: start,
        end: sums,
        next: sums_after(items, start, end, sums),
        hang: 0.0,
        next_hang: left_hang(flow, items, start, end) * em,
        cost: 0.0,
        divides: false,
        hyphen: false,
        forced: false,
    }];
    for at in start..=end {
        let item = items[at];
        if is_stop(items, start, at) {
            let divides = matches!(item.kind, Kind::Penalty { hyphen: true, .. });
            let forced = at == end;
            let mut reached = sums;
            if divides {
                reached.letters += item.width;
            }
            stops.push(Stop {
                item: at,
                end: reached,
                next: sums_after(items, at, end, sums),
                hang: if forced {
                    0.0
                } else {
                    flow.hang_before(item.from, divides) * em
                },
                next_hang: left_hang(flow, items, at + 1, end) * em,
                cost: match item.kind {
                    Kind::Penalty { cost, .. } => cost,
                    Kind::Box | Kind::Glue | Kind::Tie | Kind::Forced => 0.0,
                },
                divides,
                hyphen: divides || ends_in_hyphen(flow, item.from),
                forced,
            });
        }
        add(&mut sums, item);
    }
    stops
}

fn is_stop(items: &[Item], start: usize, at: usize) -> bool {
    match items[at].kind {
        Kind::Forced | Kind::Penalty { .. } => true,
        Kind::Glue => at > start,
        Kind::Box | Kind::Tie => false,
    }
}

fn add(sums: &mut Sums, item: Item) {
    match item.kind {
        Kind::Box => sums.letters += item.width,
        Kind::Glue | Kind::Tie => sums.spaces += item.width,
        Kind::Penalty { .. } | Kind::Forced => {}
    }
}

/// Sums at the first box after a break: spaces at the start of a line vanish.
fn sums_after(items: &[Item], at: usize, end: usize, mut sums: Sums) -> Sums {
    let vanish = |item: &&Item| matches!(item.kind, Kind::Glue | Kind::Penalty { .. });
    for item in items[at..=end].iter().take_while(vanish) {
        add(&mut sums, *item);
    }
    sums
}

fn left_hang(flow: &Flow, items: &[Item], from: usize, end: usize) -> f64 {
    let first = items[from.min(end)..=end]
        .iter()
        .find(|item| item.kind == Kind::Box);
    first.map_or(0.0, |item| {
        protrude::left(
            &flow.letters.letters[item.from],
            flow.chunks[item.chunk].face,
        )
    })
}

fn ends_in_hyphen(flow: &Flow, end: usize) -> bool {
    let last = end.checked_sub(1).map(|last| flow.letters.letters[last].ch);
    matches!(last, Some('-' | '‐' | '\u{2011}'))
}
