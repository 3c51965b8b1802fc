//! Line by line: each takes what it can hold. For addresses, tables and other short lines with one even edge.

use super::item::{Item, Kind};

/// Index of the item each line ends at.
pub(super) fn breaks(items: &[Item], width: f64) -> Vec<usize> {
    let mut breaks = Vec::new();
    let mut natural = 0.0;
    let mut last: Option<usize> = None;
    let mut hyphen: Option<usize> = None;
    let mut at = 0;
    while at < items.len() {
        let item = items[at];
        let ends = match item.kind {
            Kind::Glue | Kind::Forced => {
                last = Some(at);
                item.kind == Kind::Forced
            }
            Kind::Penalty { .. } => {
                // Only a word that begins its line and still does not fit is divided.
                if last.is_none() && natural + item.width <= width + 0.01 {
                    hyphen = Some(at);
                }
                false
            }
            Kind::Box | Kind::Tie => {
                natural += item.width;
                false
            }
        };
        let over = natural > width + 0.01 && item.kind == Kind::Box;
        let chosen = if ends {
            Some(at)
        } else {
            last.or(hyphen).filter(|_| over)
        };
        if let Some(end) = chosen {
            breaks.push(end);
            at = end;
            (natural, last, hyphen) = (0.0, None, None);
        } else if item.kind == Kind::Glue && natural > 0.0 {
            natural += item.width;
        }
        at += 1;
    }
    if breaks.last() != Some(&(items.len().saturating_sub(1))) && !items.is_empty() {
        breaks.push(items.len() - 1);
    }
    breaks
}
