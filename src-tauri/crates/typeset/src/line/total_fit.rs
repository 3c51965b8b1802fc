//! All breaks of a block weighed together: the least sum of demerits (Knuth and Plass 1981), in passes that allow more and more.
//! Never more than two lines in a row end in a hyphen where any other set of breaks exists.

use super::{
    flow::Flow,
    item::{Item, Kind},
    stop::{Stop, stops},
    weigh::{Measure, Trial, fitness, unlike},
};

/// Largest stretch in parts of what spaces are meant to stretch; of a ragged line, what it may stay behind.
const CALM: f64 = 0.4;
const LOOSE: f64 = 1.26;
const LOOSER: f64 = 2.2;
/// A ragged line may stay behind further.
const RAGGED: f64 = 1.6;
/// Lines in a row that may end in a hyphen.
const HYPHENS: usize = 2;

#[derive(Clone, Copy)]
struct Pass {
    /// Whether words may be divided.
    divides: bool,
    /// Whether the last line may be a stub, at a price.
    stub: bool,
    tolerance: f64,
    /// Stretch every line has on top, in parts of the measure, so that a solution is always found.
    extra: f64,
    /// Whether a third line in a row may end in a hyphen, because there is no other way.
    many_hyphens: bool,
}

const STRICT: Pass = Pass {
    divides: false,
    stub: false,
    tolerance: CALM,
    extra: 0.0,
    many_hyphens: false,
};

const PASSES: [Pass; 5] = [
    STRICT,
    Pass {
        divides: true,
        tolerance: LOOSE,
        ..STRICT
    },
    Pass {
        divides: true,
        stub: true,
        tolerance: LOOSER,
        ..STRICT
    },
    ANY_STRETCH,
    Pass {
        many_hyphens: true,
        ..ANY_STRETCH
    },
];

const ANY_STRETCH: Pass = Pass {
    divides: true,
    stub: true,
    tolerance: f64::INFINITY,
    extra: 0.05,
    many_hyphens: false,
};

/// Index of the item each line ends at.
pub(super) fn breaks(flow: &Flow, items: &[Item], measure: Measure) -> Vec<usize> {
    let mut breaks = Vec::new();
    let mut start = 0;
    // A break the writer set parts the block: each part is weighed alone.
    while start < items.len() {
        let end = items[start..]
            .iter()
            .position(|item| item.kind == Kind::Forced)
            .map_or(items.len() - 1, |offset| start + offset);
        let stops = stops(flow, items, start, end, measure.em);
        let found = PASSES
            .iter()
            .find_map(|pass| Search::new(&stops, measure, *pass).best());
        match found {
            Some(found) => breaks.extend(found),
            // Not even a letter fits into the measure.
            None => breaks.extend(stops[1..].iter().map(|stop| stop.item)),
        }
        start = end + 1;
    }
    breaks
}

/// A line's end on trial: the best way there that ends in such a line after so many hyphens.
#[derive(Clone, Copy)]
struct Node {
    stop: usize,
    fitness: usize,
    hyphens: usize,
    demerits: f64,
    previous: usize,
}

/// The dynamic programme: every line start still in reach.
struct Search<'a> {
    stops: &'a [Stop],
    measure: Measure,
    pass: Pass,
    nodes: Vec<Node>,
    /// The first node that a line may still begin at; those before it are too far back.
    reached: usize,
}

impl<'a> Search<'a> {
    fn new(stops: &'a [Stop], measure: Measure, pass: Pass) -> Self {
        let start = Node {
            stop: 0,
            fitness: 1,
            hyphens: 0,
            demerits: 0.0,
            previous: 0,
        };
        let mut nodes = Vec::with_capacity(stops.len() * 2);
        nodes.push(start);
        Self {
            stops,
            measure,
            pass,
            nodes,
            reached: 0,
        }
    }

    fn best(mut self) -> Option<Vec<usize>> {
        for at in 1..self.stops.len() {
            if self.pass.divides || !self.stops[at].divides {
                self.consider(at);
                if self.reached == self.nodes.len() {
                    return None;
                }
            }
        }
        self.trace()
    }

    /// A line may end at this stop: the best ways to get there join the line starts.
    fn consider(&mut self, at: usize) {
        let stop = self.stops[at];
        let extra = self.pass.extra * self.measure.width;
        let mut bests: [[Option<Node>; HYPHENS + 1]; 3] = [[None; HYPHENS + 1]; 3];
        for index in self.reached..self.nodes.len() {
            let node = self.nodes[index];
            let trial = self.trial(&node, &stop);
            let ratio = trial.ratio(self.measure, stop.forced, extra);
            if ratio < -1.0 {
                if index == self.reached {
                    self.reached += 1;
                }
                continue;
            }
            // Whoever begins later is shorter still.
            if ratio > self.tolerance() {
                break;
            }
            let Some(hyphens) = self.hyphens(&node, &stop) else {
                continue;
            };
            if stop.forced && !self.pass.stub && trial.is_stub(self.measure) {
                continue;
            }
            let fitness = fitness(ratio);
            let demerits = node.demerits
                + trial.demerits(self.measure, &stop, ratio)
                + unlike(fitness, node.fitness);
            let best = &mut bests[fitness][hyphens];
            if best.is_none_or(|known| demerits < known.demerits) {
                *best = Some(Node {
                    stop: at,
                    fitness,
                    hyphens,
                    demerits,
                    previous: index,
                });
            }
        }
        if stop.forced {
            self.reached = self.nodes.len();
        }
        for best in bests.iter().flatten().flatten() {
            self.nodes.push(*best);
        }
    }

    fn tolerance(&self) -> f64 {
        match self.measure.ragged {
            true => self.pass.tolerance * RAGGED,
            false => self.pass.tolerance,
        }
    }

    fn trial(&self, node: &Node, stop: &Stop) -> Trial {
        let before = &self.stops[node.stop];
        Trial {
            letters: stop.end.letters - before.next.letters,
            spaces: stop.end.spaces - before.next.spaces,
            reach: self.measure.width + stop.hang + before.next_hang,
            first: node.stop == 0,
            after_hyphen: before.hyphen,
            after_division: before.divides,
        }
    }

    /// Lines in a row that end in a hyphen, with this one; none where it is one too many.
    fn hyphens(&self, node: &Node, stop: &Stop) -> Option<usize> {
        match (stop.hyphen, node.hyphens + 1) {
            (false, _) => Some(0),
            (true, count) if count <= HYPHENS => Some(count),
            (true, _) => self.pass.many_hyphens.then_some(HYPHENS),
        }
    }

    fn trace(&self) -> Option<Vec<usize>> {
        let ends = &self.nodes[self.reached..];
        let end = ends
            .iter()
            .min_by(|a, b| a.demerits.total_cmp(&b.demerits))?;
        let mut breaks = Vec::new();
        let mut node = end;
        while node.stop > 0 {
            breaks.push(self.stops[node.stop].item);
            node = &self.nodes[node.previous];
        }
        breaks.reverse();
        Some(breaks)
    }
}
