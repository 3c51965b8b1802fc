//! Simple tables: columns as wide as their words want, a head that stands again on a further page, rules above and below.

use model::manuscript::Align;

use super::{
    block::Role,
    body::{BASELINE, Column},
    setter::Setter,
    size,
    slab::{Slab, Strip},
};
use crate::{
    line::{self, Setting},
    page::{Mark, Rule},
    structure::{NodeId, Tag},
    typography::Letters,
};

const CELL_GAP: f64 = 12.0;
const ROW_SPACE: f64 = 3.0;
/// Thickness and grey.
const RULE: (f64, f64) = (0.5, 0.35);
const THIN_RULE: (f64, f64) = (0.3, 0.65);

/// How a table is set.
#[derive(Clone, Copy)]
pub(super) struct Look {
    /// Size and distance of baselines.
    pub size: (f64, f64),
    /// A thin rule under every row.
    pub ruled: bool,
    /// A row of more lines than this may go over to the next page.
    pub kept_lines: usize,
}

/// Within the text of a letter.
pub(super) const WITHIN_TEXT: Look = Look {
    size: size::TABLE,
    ruled: false,
    kept_lines: 12,
};

/// Cells as they stand on paper, row by row.
pub(super) struct Table {
    pub columns: Vec<Align>,
    pub header: Vec<Letters>,
    pub rows: Vec<Vec<Letters>>,
    pub look: Look,
}

struct Grid {
    /// Left edge and width of each column.
    columns: Vec<(f64, f64, Align)>,
    left: f64,
    right: f64,
}

pub(super) fn slabs(setter: &mut Setter, table: &Table, column: Column) -> Vec<Slab> {
    let longest = table.rows.iter().map(Vec::len).max().unwrap_or(0);
    let count = longest.max(table.header.len());
    if count == 0 {
        return Vec::new();
    }
    let grid = grid(setter, table, column, count);
    let node = setter.structure.add(column.node, Tag::Table);
    let (mut slabs, head) = head(setter, table, &grid, node);
    for (index, cells) in table.rows.iter().enumerate() {
        let is_last = index + 1 == table.rows.len();
        let mut lines = row(setter, cells, &grid, table.look, RowRole::Body(node));
        // The head is never left alone with one row, nor the last row alone on a page.
        let alone = (index == 0 && head.is_some()) || (is_last && index > 0);
        if let Some(first) = lines.first_mut() {
            first.may_begin_page = !alone;
        }
        if table.look.ruled && !is_last {
            close(&mut lines, &grid, THIN_RULE);
        }
        for line in &mut lines {
            line.head = head.clone().map(Box::new);
        }
        slabs.extend(lines);
    }
    close(&mut slabs, &grid, RULE);
    slabs
}

/// The lines of the head, and the head in one piece as it stands again on a further page.
fn head(
    setter: &mut Setter,
    table: &Table,
    grid: &Grid,
    node: NodeId,
) -> (Vec<Slab>, Option<Slab>) {
    let is_blank = |cell: &Letters| cell.letters.iter().all(|letter| letter.ch.is_whitespace());
    if table.header.iter().all(is_blank) {
        return (Vec::new(), None);
    }
    let mut closed = |role: RowRole| {
        let mut lines = row(setter, &table.header, grid, table.look, role);
        if let Some(first) = lines.first_mut() {
            first.strip.rules.push(grid.rule(0.0, RULE));
        }
        close(&mut lines, grid, RULE);
        lines
    };
    let lines = closed(RowRole::Head(node));
    (lines, Some(merged(closed(RowRole::HeadAgain))))
}

impl Grid {
    fn rule(&self, y: f64, (thickness, grey): (f64, f64)) -> Rule {
        Rule {
            x1: self.left,
            y1: y,
            x2: self.right,
            y2: y,
            thickness,
            grey,
        }
    }
}

/// A rule below the last line.
fn close(lines: &mut [Slab], grid: &Grid, rule: (f64, f64)) {
    if let Some(last) = lines.last_mut() {
        last.height += ROW_SPACE;
        let y = last.height;
        last.strip.rules.push(grid.rule(y, rule));
    }
}

fn merged(lines: Vec<Slab>) -> Slab {
    let mut whole = Slab::default();
    for mut line in lines {
        line.strip.shift(0.0, whole.height);
        whole.strip.join(line.strip);
        whole.height += line.height;
    }
    whole
}

/// What a row is in the tree: a row of the table, its head, or its head once more.
#[derive(Clone, Copy)]
enum RowRole {
    Head(NodeId),
    HeadAgain,
    Body(NodeId),
}

impl RowRole {
    /// The row's own node, which its cells hang from.
    fn node(self, setter: &mut Setter) -> Option<NodeId> {
        match self {
            Self::Head(table) | Self::Body(table) => {
                Some(setter.structure.add(table, Tag::TableRow))
            }
            Self::HeadAgain => None,
        }
    }

    fn cell(self, setter: &mut Setter, row: Option<NodeId>, align: Align) -> Role {
        let Some(row) = row else {
            return Role::Artifact(Mark::Pagination);
        };
        let tag = match self {
            Self::Head(_) | Self::HeadAgain => Tag::TableHeader(align),
            Self::Body(_) => Tag::TableCell(align),
        };
        Role::Node(setter.structure.add(row, tag))
    }
}

/// The lines of one row; the cells' first lines together, then their second, and so on.
fn row(
    setter: &mut Setter,
    cells: &[Letters],
    grid: &Grid,
    look: Look,
    role: RowRole,
) -> Vec<Slab> {
    let leading = look.size.1;
    let strips = cells_side_by_side(setter, cells, grid, look.size.0, role);
    let count = strips.len();
    strips
        .into_iter()
        .enumerate()
        .map(|(at, mut strip)| {
            let above = if at == 0 { ROW_SPACE } else { 0.0 };
            strip.shift(0.0, above + leading * BASELINE);
            Slab {
                height: leading + above,
                may_begin_page: at > 1 && count > look.kept_lines && at + 1 < count,
                strip,
                ..Slab::default()
            }
        })
        .collect()
}

/// At least one strip, so that an empty row has its height.
fn cells_side_by_side(
    setter: &mut Setter,
    cells: &[Letters],
    grid: &Grid,
    size: f64,
    role: RowRole,
) -> Vec<Strip> {
    let row_node = role.node(setter);
    let mut strips = vec![Strip::default()];
    for (index, (x, width, align)) in grid.columns.iter().enumerate() {
        let role = role.cell(setter, row_node, *align);
        let Some(letters) = cells.get(index) else {
            continue;
        };
        let setting = Setting::Ragged(*align);
        let lines = setter.block(letters, (size, *x, *width), setting, role);
        for (at, strip) in lines.into_iter().enumerate() {
            if strips.len() <= at {
                strips.resize_with(at + 1, Strip::default);
            }
            strips[at].join(strip);
        }
    }
    strips
}

fn grid(setter: &Setter, table: &Table, column: Column, count: usize) -> Grid {
    let gaps = CELL_GAP * (count - 1) as f64;
    let room = (column.width - gaps).max(count as f64 * 10.0);
    let wanted: Vec<f64> = (0..count)
        .map(|index| {
            std::iter::once(&table.header)
                .chain(&table.rows)
                .filter_map(|cells| cells.get(index))
                .map(|cell| natural(setter, cell, table.look.size.0))
                .fold(0.0, f64::max)
        })
        .collect();
    let widths = shares(&wanted, room);
    let mut x = column.x;
    let columns = widths
        .iter()
        .enumerate()
        .map(|(index, width)| {
            let align = table.columns.get(index).copied().unwrap_or(Align::Start);
            let left = x;
            x += width + CELL_GAP;
            (left, *width, align)
        })
        .collect();
    Grid {
        columns,
        left: column.x,
        right: column.x + widths.iter().sum::<f64>() + gaps,
    }
}

/// Width of the words where nothing but their own line breaks divides them.
fn natural(setter: &Setter, letters: &Letters, size: f64) -> f64 {
    let setting = Setting::Ragged(Align::Start);
    let set = line::set(letters, setter.fonts, size, 1.0e6, setting);
    let width = set.lines.iter().map(|line| line.width).fold(0.0, f64::max);
    // A hair more, so that what fits exactly is not broken by a rounding.
    width + 0.1
}

/// Columns get what they want where all fits; else the narrow ones do, and the wide ones share the rest.
fn shares(wanted: &[f64], room: f64) -> Vec<f64> {
    let total: f64 = wanted.iter().sum();
    if total <= room {
        return wanted.to_vec();
    }
    let mut widths = wanted.to_vec();
    let mut settled = vec![false; wanted.len()];
    loop {
        let taken: f64 = widths
            .iter()
            .zip(&settled)
            .filter(|(_, s)| **s)
            .map(|(w, _)| w)
            .sum();
        let open = settled.iter().filter(|settled| !**settled).count();
        if open == 0 {
            return widths;
        }
        let fair = (room - taken) / open as f64;
        let mut changed = false;
        for index in 0..widths.len() {
            if !settled[index] && wanted[index] <= fair {
                settled[index] = true;
                changed = true;
            }
        }
        if !changed {
            let wanting: f64 = wanted
                .iter()
                .zip(&settled)
                .filter(|(_, s)| !**s)
                .map(|(w, _)| w)
                .sum();
            for index in 0..widths.len() {
                if !settled[index] {
                    // Half an equal share, half by need: a very long cell does not starve its neighbours.
                    let by_need = (room - taken) * wanted[index] / wanting;
                    widths[index] = (fair + by_need) / 2.0;
                }
            }
            return widths;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::shares;

    #[test]
    fn columns_that_fit_keep_their_width() {
        assert_eq!(shares(&[10.0, 20.0], 50.0), [10.0, 20.0]);
    }

    #[test]
    fn a_long_column_gives_way_and_a_short_one_does_not() {
        let widths = shares(&[10.0, 500.0], 100.0);
        assert_eq!(widths[0], 10.0);
        assert!((widths[1] - 90.0).abs() < 1e-9);
    }

    #[test]
    fn long_columns_fill_the_room_together() {
        let widths = shares(&[300.0, 100.0, 20.0], 200.0);
        assert!((widths.iter().sum::<f64>() - 200.0).abs() < 1e-9);
        assert!(widths[0] > widths[1]);
    }
}
