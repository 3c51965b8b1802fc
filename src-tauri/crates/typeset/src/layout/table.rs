//! Simple tables: columns as wide as their words want, a head that stands again on a further page, rules above and below.

mod width;

use std::rc::Rc;

use model::manuscript::Align;

use super::{
    block::Role,
    body::{BASELINE, Column},
    setter::Setter,
    size,
    slab::Slab,
};
use crate::{
    line::Setting,
    page::{Mark, Rule},
    structure::{NodeId, Tag},
    typography::Letters,
};

const ROW_SPACE: f64 = 3.0;
/// Thickness and grey.
const RULE: (f64, f64) = (0.5, 0.35);
const THIN_RULE: (f64, f64) = (0.3, 0.65);

/// A row of so many lines may stand on a page without another.
const PARAGRAPH: usize = 4;

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

/// Within the text of a letter, or of a note.
pub(super) fn within(column: Column) -> Look {
    let small = column.size.0 < size::TABLE.0;
    Look {
        size: if small { column.size } else { size::TABLE },
        ruled: false,
        kept_lines: 12,
    }
}

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
    /// Size and distance of baselines, smaller than the table's where its words want it.
    size: (f64, f64),
}

pub(super) fn slabs(setter: &mut Setter, table: &Table, column: Column) -> Vec<Slab> {
    let longest = table.rows.iter().map(Vec::len).max().unwrap_or(0);
    let count = longest.max(table.header.len());
    if count == 0 || (table.rows.is_empty() && is_blank(&table.header)) {
        return Vec::new();
    }
    let grid = width::grid(setter, table, column, count);
    let node = setter.structure.add(column.node, Tag::Table);
    let (mut slabs, head) = head(setter, table, &grid, node);
    let mut rows_before = 0;
    for (index, cells) in table.rows.iter().enumerate() {
        let is_last = index + 1 == table.rows.len();
        let mut lines = row(setter, cells, &grid, table.look, RowRole::Body(node));
        // Neither the first row nor the last stands alone on a page, unless it is as good as a paragraph.
        let first_row = index == 0 && head.is_some();
        let after_first = index == 1 && rows_before < PARAGRAPH;
        let alone = first_row || after_first || (is_last && index > 0 && lines.len() < PARAGRAPH);
        if let Some(first) = lines.first_mut() {
            first.may_begin_page = !alone;
        }
        rows_before = lines.len();
        if table.look.ruled && !is_last {
            close(&mut lines, &grid, THIN_RULE);
        }
        for line in &mut lines {
            line.head.clone_from(&head);
        }
        slabs.extend(lines);
    }
    if head.is_none()
        && let Some(first) = slabs.first_mut()
    {
        first.strip.rules.push(grid.rule(0.0, RULE));
    }
    // A page may begin with the table, whatever stands before it.
    if let Some(first) = slabs.first_mut() {
        first.may_begin_page = true;
    }
    // A head alone has its rule already.
    if !table.rows.is_empty() {
        close(&mut slabs, &grid, RULE);
    }
    slabs
}

fn is_blank(cells: &[Letters]) -> bool {
    let mut letters = cells.iter().flat_map(|cell| &cell.letters);
    letters.all(|letter| letter.ch.is_whitespace())
}

/// The lines of the head, and the head in one piece as it stands again on a further page.
fn head(
    setter: &mut Setter,
    table: &Table,
    grid: &Grid,
    node: NodeId,
) -> (Vec<Slab>, Option<Rc<Slab>>) {
    if is_blank(&table.header) {
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
    (lines, Some(Rc::new(merged(closed(RowRole::HeadAgain)))))
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
    let leading = grid.size.1;
    let mut lines = cells_side_by_side(setter, cells, grid, role);
    let count = lines.len();
    for (at, line) in lines.iter_mut().enumerate() {
        let above = if at == 0 { ROW_SPACE } else { 0.0 };
        line.strip.shift(0.0, above + leading * BASELINE);
        line.height = leading + above;
        line.may_begin_page = at > 1 && count > look.kept_lines && at + 1 < count;
    }
    lines
}

/// At least one line, so that an empty row has its height; baselines at 0.
fn cells_side_by_side(
    setter: &mut Setter,
    cells: &[Letters],
    grid: &Grid,
    role: RowRole,
) -> Vec<Slab> {
    let row_node = role.node(setter);
    let mut rows = vec![Slab::default()];
    for (index, (x, width, align)) in grid.columns.iter().enumerate() {
        let role = role.cell(setter, row_node, *align);
        let Some(letters) = cells.get(index) else {
            continue;
        };
        let setting = Setting::Ragged(*align);
        let lines = setter.block(letters, (grid.size.0, *x, *width), setting, role);
        for (at, strip) in lines.into_iter().enumerate() {
            if rows.len() <= at {
                rows.resize_with(at + 1, Slab::default);
            }
            if let Role::Node(cell) = role {
                let notes = setter.notes(&strip.notes, cell);
                rows[at].notes.extend(notes);
            }
            rows[at].strip.join(strip);
        }
    }
    rows
}
