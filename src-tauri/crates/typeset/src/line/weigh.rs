//! What a line costs: how far its spaces and letters stretch, what it ends in, how it follows the line before it.

use super::stop::Stop;

/// Glyphs of a line are widened or narrowed by at most so much, all alike; more is seen.
pub(super) const EXPANSION: f64 = 0.015;
/// Steps from none to the most: half a hundredth each, so that few lines differ.
const STEPS: f64 = 3.0;
/// Parts of its width a space is meant to take and to give, once letters have given what they can.
const SPACE_STRETCH: f64 = 0.38;
const SPACE_SHRINK: f64 = 0.33;
/// How far a ragged line may well stay behind the measure, in em.
const RAG: f64 = 4.0;

const LINE_DEMERITS: f64 = 10.0;
/// Two hyphens one under the other.
const DOUBLE_HYPHEN: f64 = 80_000.0;
/// A last line that begins with half a word.
const FINAL_HYPHEN: f64 = 10_000.0;
/// Where it is nearly full, though, the word's other half would push what follows into a line of its own.
const FULL_FINAL_HYPHEN: f64 = 6_000.0;
const NEARLY_FULL: f64 = 0.85;
/// A tight line beside a loose one.
const UNLIKE_NEIGHBOURS: f64 = 10_000.0;
/// A last line that is short for its measure.
const SHORT_LAST_LINE: f64 = 8_000.0;
const SHORT: f64 = 0.08;
/// A last line of a few letters, or of half a word and little else: worse than the loosest line.
const STUB_LAST_LINE: f64 = 1_500_000.0;
/// Shorter than this in em, a last line is a stub.
const STUB: f64 = 2.0;
/// Where it begins with half a word it must be longer, in parts of the measure.
const DIVIDED_STUB: f64 = 0.2;
/// In a ragged text a hyphen has less to win.
const RAGGED_HYPHEN: f64 = 2.4;

/// What lines are set to: measure and size of the letters in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measure {
    pub width: f64,
    pub em: f64,
    pub ragged: bool,
}

/// A line on trial.
#[derive(Clone, Copy, Debug)]
pub(super) struct Trial {
    /// Points of letters and of spaces, unstretched.
    pub letters: f64,
    pub spaces: f64,
    /// Points it has to fill, with what hangs out on both sides.
    pub reach: f64,
    /// The first line of its block.
    pub first: bool,
    /// The line before it ended in a hyphen.
    pub after_hyphen: bool,
    /// It begins with the other half of a word.
    pub after_division: bool,
}

impl Trial {
    pub fn natural(&self) -> f64 {
        self.letters + self.spaces
    }

    /// How far spaces stretch (above 0) or shrink (below 0, at most -1) once letters have given, in parts of what they
    /// should; of a ragged line, how far it stays behind. `extra` points of stretch are lent.
    pub fn ratio(&self, measure: Measure, forced: bool, extra: f64) -> f64 {
        let lacking = self.reach - self.natural();
        if lacking >= 0.0 && (forced || measure.ragged) {
            return if forced {
                0.0
            } else {
                lacking / (RAG * measure.em + extra)
            };
        }
        if lacking > -0.01 && lacking < 0.0 {
            return 0.0;
        }
        if lacking < 0.0 && (measure.ragged || self.spaces <= 0.0) {
            return f64::NEG_INFINITY;
        }
        let left = lacking.abs() - self.letters * EXPANSION;
        if left <= 0.0 {
            return 0.0;
        }
        if lacking > 0.0 {
            left / (self.spaces * SPACE_STRETCH + extra)
        } else {
            -left / (self.spaces * SPACE_SHRINK)
        }
    }

    pub fn is_stub(&self, measure: Measure) -> bool {
        !self.first && self.natural() < STUB * measure.em
    }

    /// Demerits of the line that ends at `stop`.
    pub fn demerits(&self, measure: Measure, stop: &Stop, ratio: f64) -> f64 {
        let badness = match ratio.abs().min(50.0) {
            ragged if measure.ragged => 100.0 * ragged.powi(2),
            justified => 100.0 * justified.powf(1.5),
        };
        let mut demerits = (LINE_DEMERITS + badness).powi(2);
        let dearer = if measure.ragged && stop.divides {
            RAGGED_HYPHEN
        } else {
            1.0
        };
        demerits += (stop.cost * dearer).powi(2);
        if stop.hyphen && self.after_hyphen {
            demerits += DOUBLE_HYPHEN;
        }
        if stop.forced && !self.first {
            demerits += self.last_line(measure);
        }
        demerits
    }

    fn last_line(&self, measure: Measure) -> f64 {
        let fill = self.natural() / self.reach;
        let mut demerits = 0.0;
        if self.after_division {
            demerits += match fill {
                stub if stub < DIVIDED_STUB => STUB_LAST_LINE,
                full if full > NEARLY_FULL => FULL_FINAL_HYPHEN,
                _ => FINAL_HYPHEN,
            };
        }
        if fill < SHORT {
            demerits += SHORT_LAST_LINE;
        }
        if self.is_stub(measure) {
            demerits += STUB_LAST_LINE;
        }
        demerits
    }
}

/// How tight or loose a line looks: 0 tight, 1 even, 2 loose.
pub(super) fn fitness(ratio: f64) -> usize {
    match ratio {
        tight if tight < -0.5 => 0,
        loose if loose > 0.6 => 2,
        _ => 1,
    }
}

pub(super) fn unlike(fitness: usize, before: usize) -> f64 {
    if fitness.abs_diff(before) > 1 {
        UNLIKE_NEIGHBOURS
    } else {
        0.0
    }
}

/// The factor all glyphs of a justified line are scaled by, in steps of half a hundredth: letters take what is lacking
/// before the spaces do, for nobody sees it in them.
pub(super) fn expansion(letters: f64, lacking: f64) -> f64 {
    if letters <= 0.0 {
        return 1.0;
    }
    let ratio = (lacking / (letters * EXPANSION)).clamp(-1.0, 1.0);
    1.0 + (ratio * STEPS).round() / STEPS * EXPANSION
}
