//! All breaks of a block weighed together: the least sum of demerits (Knuth and Plass 1981), in three passes:
//! without hyphens, with hyphens, then with any stretch.

use super::item::{Item, Kind};

/// Largest stretch of a space, in parts of what it is meant to stretch.
const CALM: f64 = 1.1;
const LOOSE: f64 = 2.2;

const LINE_DEMERITS: f64 = 10.0;
/// Two hyphens one under the other.
const DOUBLE_HYPHEN: f64 = 12_000.0;
/// A last line that begins with half a word: rather spaces half as wide again as a calm line's.
const FINAL_HYPHEN: f64 = 300_000.0;
/// Where it is nearly full, though, the word's other half would push what follows into a line of its own.
const FULL_FINAL_HYPHEN: f64 = 6_000.0;
const NEARLY_FULL: f64 = 0.85;
/// A tight line beside a loose one.
const UNLIKE_NEIGHBOURS: f64 = 4_000.0;
/// A last line that is short for its measure.
const SHORT_LAST_LINE: f64 = 8_000.0;
/// A last line of a few letters, or of half a word and little else: worse than the loosest line.
const STUB_LAST_LINE: f64 = 1_500_000.0;
/// Shorter than this in em, a last line is a stub.
const STUB: f64 = 2.0;
/// Where it begins with half a word it must be longer, in parts of the measure.
const DIVIDED_STUB: f64 = 0.2;

#[derive(Clone, Copy)]
struct Pass {
    hyphens: bool,
    /// Whether the last line may be a stub, at a price.
    stub: bool,
    tolerance: f64,
    /// Stretch every line has on top, so that a solution is always found.
    extra: f64,
}

#[derive(Clone, Copy)]
struct Node {
    item: Option<usize>,
    fitness: i8,
    hyphen: bool,
    demerits: f64,
    previous: usize,
    /// Sums of width, stretch and shrink from the start of the block to the start of the line.
    sums: [f64; 3],
}

/// Index of the item each line ends at. `em` is the size of the letters in points; `protrusion` is how far a break lets
/// the line hang out, in em.
pub(super) fn breaks(
    items: &[Item],
    width: f64,
    em: f64,
    protrusion: impl Fn(usize) -> f64,
) -> Vec<usize> {
    let passes = passes(width);
    let mut breaks = Vec::new();
    let mut start = 0;
    // A break the writer set parts the block: each part is weighed alone.
    while start < items.len() {
        let end = items[start..]
            .iter()
            .position(|item| item.kind == Kind::Forced)
            .map_or(items.len() - 1, |offset| start + offset);
        let part = &items[start..=end];
        let found = passes
            .iter()
            .find_map(|pass| best(part, width, em, *pass, |at| protrusion(start + at) * em))
            .unwrap_or_else(|| super::first_fit::breaks(part, width));
        breaks.extend(found.into_iter().map(|at| start + at));
        start = end + 1;
    }
    breaks
}

/// Without hyphens first, then with them, then with whatever is needed.
fn passes(width: f64) -> [Pass; 3] {
    [
        Pass {
            hyphens: false,
            stub: false,
            tolerance: CALM,
            extra: 0.0,
        },
        Pass {
            hyphens: true,
            stub: true,
            tolerance: LOOSE,
            extra: 0.0,
        },
        Pass {
            hyphens: true,
            stub: true,
            tolerance: f64::INFINITY,
            extra: width / 20.0,
        },
    ]
}

fn best(
    items: &[Item],
    width: f64,
    em: f64,
    pass: Pass,
    protrusion: impl Fn(usize) -> f64,
) -> Option<Vec<usize>> {
    let mut search = Search::new(items, em, pass);
    for (at, item) in items.iter().enumerate() {
        if is_break(items, at, pass) {
            search.consider(at, width + protrusion(at));
            if search.active.is_empty() {
                return None;
            }
        }
        search.pass_over(item);
    }
    trace(&search.nodes, &search.active, items.len() - 1)
}

/// The dynamic programme: every line start still in reach, and the sums up to where it stands.
struct Search<'a> {
    items: &'a [Item],
    em: f64,
    pass: Pass,
    nodes: Vec<Node>,
    active: Vec<usize>,
    sums: [f64; 3],
}

impl<'a> Search<'a> {
    fn new(items: &'a [Item], em: f64, pass: Pass) -> Self {
        let start = Node {
            item: None,
            fitness: 0,
            hyphen: false,
            demerits: 0.0,
            previous: 0,
            sums: [0.0; 3],
        };
        Self {
            items,
            em,
            pass,
            nodes: vec![start],
            active: vec![0],
            sums: [0.0; 3],
        }
    }

    fn pass_over(&mut self, item: &Item) {
        if !matches!(item.kind, Kind::Penalty { .. }) {
            self.sums[0] += item.width;
        }
        self.sums[1] += item.stretch;
        self.sums[2] += item.shrink;
    }

    /// A line may end at item `at`, `reach` points long: the best way to get there joins the line starts,
    /// those too far back leave them.
    fn consider(&mut self, at: usize, reach: f64) {
        let item = self.items[at];
        let forced = item.kind == Kind::Forced;
        let after = sums_after(self.items, at, self.sums);
        let mut bests: [Option<Node>; 3] = [None; 3];
        let (nodes, sums, pass, em) = (&self.nodes, self.sums, self.pass, self.em);
        self.active.retain(|index| {
            let node = nodes[*index];
            let natural = sums[0] - node.sums[0] + penalty_width(item);
            let stretch = sums[1] - node.sums[1] + pass.extra;
            let ratio = ratio(natural, reach, stretch, sums[2] - node.sums[2], forced);
            let stub = forced && node.item.is_some() && natural < STUB * em;
            if ratio >= -1.0 && ratio <= pass.tolerance && (pass.stub || !stub) {
                let fitness = fitness(ratio);
                let mut demerits = node.demerits + demerits(item, ratio, &node, natural / reach);
                if stub {
                    demerits += STUB_LAST_LINE;
                }
                let slot = &mut bests[(fitness + 1) as usize];
                if slot.is_none_or(|known| demerits < known.demerits) {
                    *slot = Some(Node {
                        item: Some(at),
                        fitness,
                        hyphen: is_hyphen(item),
                        demerits,
                        previous: *index,
                        sums: after,
                    });
                }
            }
            ratio >= -1.0 && !forced
        });
        for node in bests.into_iter().flatten() {
            self.nodes.push(node);
            self.active.push(self.nodes.len() - 1);
        }
    }
}

fn is_break(items: &[Item], at: usize, pass: Pass) -> bool {
    match items[at].kind {
        Kind::Forced => true,
        Kind::Glue => at > 0 && items[at - 1].kind != Kind::Glue,
        Kind::Penalty { hyphen, .. } => pass.hyphens || !hyphen,
        Kind::Box | Kind::Tie => false,
    }
}

/// Sums at the first box after a break: spaces at the start of a line vanish.
fn sums_after(items: &[Item], at: usize, mut sums: [f64; 3]) -> [f64; 3] {
    for item in &items[at..] {
        match item.kind {
            Kind::Glue => {
                sums[0] += item.width;
                sums[1] += item.stretch;
                sums[2] += item.shrink;
            }
            Kind::Penalty { .. } => {}
            Kind::Box | Kind::Tie | Kind::Forced => break,
        }
    }
    sums
}

fn penalty_width(item: Item) -> f64 {
    match item.kind {
        Kind::Penalty { .. } => item.width,
        Kind::Box | Kind::Tie | Kind::Glue | Kind::Forced => 0.0,
    }
}

/// How far the spaces stretch (above 0) or shrink (below 0, at most -1).
fn ratio(natural: f64, reach: f64, stretch: f64, shrink: f64, forced: bool) -> f64 {
    let lacking = reach - natural;
    if lacking >= 0.0 {
        return match forced {
            true => 0.0,
            false if stretch > 0.0 => lacking / stretch,
            false if lacking < 0.01 => 0.0,
            false => f64::INFINITY,
        };
    }
    if shrink > 0.0 {
        lacking / shrink
    } else {
        f64::NEG_INFINITY
    }
}

fn demerits(item: Item, ratio: f64, before: &Node, fill: f64) -> f64 {
    let forced = item.kind == Kind::Forced;
    let badness = 100.0 * ratio.abs().min(50.0).powi(3);
    let mut demerits = (LINE_DEMERITS + badness).powi(2);
    if let Kind::Penalty { cost, .. } = item.kind {
        demerits += cost.powi(2);
    }
    if is_hyphen(item) && before.hyphen {
        demerits += DOUBLE_HYPHEN;
    }
    if forced && before.hyphen {
        demerits += final_hyphen(fill);
    }
    if forced && before.item.is_some() && fill < 0.08 {
        demerits += SHORT_LAST_LINE;
    }
    if (fitness(ratio) - before.fitness).abs() > 1 {
        demerits += UNLIKE_NEIGHBOURS;
    }
    demerits
}

fn final_hyphen(fill: f64) -> f64 {
    match fill {
        stub if stub < DIVIDED_STUB => STUB_LAST_LINE,
        full if full > NEARLY_FULL => FULL_FINAL_HYPHEN,
        _ => FINAL_HYPHEN,
    }
}

fn is_hyphen(item: Item) -> bool {
    matches!(item.kind, Kind::Penalty { hyphen: true, .. })
}

fn fitness(ratio: f64) -> i8 {
    match ratio {
        tight if tight < -0.5 => -1,
        loose if loose > 0.6 => 1,
        _ => 0,
    }
}

fn trace(nodes: &[Node], active: &[usize], last: usize) -> Option<Vec<usize>> {
    let end = active
        .iter()
        .filter(|index| nodes[**index].item == Some(last))
        .min_by(|a, b| nodes[**a].demerits.total_cmp(&nodes[**b].demerits))?;
    let mut breaks = Vec::new();
    let mut at = *end;
    while let Some(item) = nodes[at].item {
        breaks.push(item);
        at = nodes[at].previous;
    }
    breaks.reverse();
    Some(breaks)
}
