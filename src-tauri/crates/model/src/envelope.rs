//! The person's own window envelope, measured once with a printed sheet: what its window shows of a folded letter.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A rectangle of the sheet, in millimetres from its top left corner.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Zone {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Zone {
    pub fn width(self) -> f64 {
        self.right - self.left
    }

    pub fn height(self) -> f64 {
        self.bottom - self.top
    }

    /// What both have; it may be empty.
    fn common(self, other: Self) -> Self {
        Self {
            left: self.left.max(other.left),
            top: self.top.max(other.top),
            right: self.right.min(other.right),
            bottom: self.bottom.min(other.bottom),
        }
    }

    /// The least rectangle that holds both.
    fn around(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }
}

/// What the window shows with the folded sheet pushed down and to the left, then up and to the right: a letter lies anywhere
/// between the two.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Envelope {
    pub low: Zone,
    pub high: Zone,
}

/// Why eight numbers are no measure of a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnvelopeFault {
    /// There are not eight numbers.
    Count,
    /// A number lies outside an A4 sheet.
    Outside,
    /// A left edge is not left of its right edge, or a top edge not above its bottom edge.
    Order,
    /// What both positions show is too small for an address: under 40 mm wide or 15 mm high.
    Small,
}

impl EnvelopeFault {
    pub fn slug(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Outside => "outside",
            Self::Order => "order",
            Self::Small => "small",
        }
    }
}

/// A4 (ISO 216).
const SHEET: (f64, f64) = (210.0, 297.0);
/// Four lines of 12 points, about as wide as a short title.
const LEAST: (f64, f64) = (40.0, 15.0);

impl Envelope {
    /// Left, top, right and bottom edge of the window with the sheet pushed down and to the left, then the same four with it
    /// pushed up and to the right; millimetres, a comma or a point before the tenths, parted by blanks or semicolons.
    pub fn read(text: &str) -> Result<Self, EnvelopeFault> {
        let numbers: Option<Vec<f64>> = text
            .split([' ', ';', '\u{A0}', '\t'])
            .filter(|word| !word.is_empty())
            .map(|word| word.replace(',', ".").parse().ok())
            .collect();
        let numbers = numbers.ok_or(EnvelopeFault::Count)?;
        let [l1, t1, r1, b1, l2, t2, r2, b2] = numbers[..] else {
            return Err(EnvelopeFault::Count);
        };
        let zone = |left, top, right, bottom| Zone {
            left,
            top,
            right,
            bottom,
        };
        let envelope = Self {
            low: zone(l1, t1, r1, b1),
            high: zone(l2, t2, r2, b2),
        };
        envelope.check()?;
        Ok(envelope)
    }

    fn check(self) -> Result<(), EnvelopeFault> {
        for zone in [self.low, self.high] {
            let across = [zone.left, zone.right].map(|x| (0.0..=SHEET.0).contains(&x));
            let down = [zone.top, zone.bottom].map(|y| (0.0..=SHEET.1).contains(&y));
            if across.contains(&false) || down.contains(&false) {
                return Err(EnvelopeFault::Outside);
            }
            if zone.left >= zone.right || zone.top >= zone.bottom {
                return Err(EnvelopeFault::Order);
            }
        }
        let shown = self.always();
        if shown.width() < LEAST.0 || shown.height() < LEAST.1 {
            return Err(EnvelopeFault::Small);
        }
        Ok(())
    }

    /// Shown however the sheet lies.
    pub fn always(self) -> Zone {
        self.low.common(self.high)
    }

    /// Shown in some position: nothing but the address may stand there.
    pub fn ever(self) -> Zone {
        self.low.around(self.high)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_always_shown_lies_in_both_positions() {
        // A German DL envelope (window 90 × 45, 20 from the left, 15 from the bottom), folded at 105.
        let envelope = Envelope::read("20 50 110 95  10;45;100;90").unwrap();
        assert_eq!(
            envelope.always(),
            Zone {
                left: 20.0,
                top: 50.0,
                right: 100.0,
                bottom: 90.0
            }
        );
        assert_eq!(
            envelope.ever(),
            Zone {
                left: 10.0,
                top: 45.0,
                right: 110.0,
                bottom: 95.0
            }
        );
    }

    #[test]
    fn tenths_are_written_with_a_comma_or_a_point() {
        let envelope = Envelope::read("20,5 50 110.5 95 10 45 100 90").unwrap();
        assert_eq!(envelope.low.left, 20.5);
        assert_eq!(envelope.low.right, 110.5);
    }

    #[test]
    fn measures_that_cannot_be_are_refused() {
        for (text, fault) in [
            ("", EnvelopeFault::Count),
            ("20 50 110 95 10 45 100", EnvelopeFault::Count),
            ("20 50 110 95 10 45 100 x", EnvelopeFault::Count),
            ("20 50 110 95 10 45 100 NaN", EnvelopeFault::Outside),
            ("20 50 110 95 10 45 211 90", EnvelopeFault::Outside),
            ("-1 50 110 95 10 45 100 90", EnvelopeFault::Outside),
            ("110 50 20 95 10 45 100 90", EnvelopeFault::Order),
            ("20 50 110 95 80 45 115 90", EnvelopeFault::Small),
            ("20 50 110 95 10 30 100 60", EnvelopeFault::Small),
        ] {
            assert_eq!(Envelope::read(text), Err(fault), "{text}");
        }
    }
}
