//! One block of letters becomes strips, one a line, with its nodes in the tree, its links and its notices.

use model::Place;

use super::{
    setter::{Setter, place},
    slab::Strip,
};
use crate::{
    line::{self, Piece, SetBlock, SetLine, Setting},
    page::{Line, Link, Mark, Rule, Run},
    structure::{ContentId, NodeId, Tag},
    typography::{Letters, Target},
};

/// Below the baseline of a link, in em.
const UNDERLINE: f64 = 0.14;
const UNDERLINE_THICKNESS: f64 = 0.4;

/// What a block is to the reader.
#[derive(Clone, Copy, Debug)]
pub(super) enum Role {
    Node(NodeId),
    Artifact(Mark),
}

/// Where each stretch of the block belongs in the tree.
struct Stretch {
    mark: Mark,
    node: Option<NodeId>,
}

impl Setter<'_> {
    /// Strips with their baseline at 0 and their left edge at `x`.
    pub fn block(
        &mut self,
        letters: &Letters,
        (size, x, width): (f64, f64, f64),
        setting: Setting,
        role: Role,
    ) -> Vec<Strip> {
        let set = line::set(letters, self.fonts, size, width, setting);
        self.strips(letters, set, (size, x), role)
    }

    /// The same of a block that is set.
    pub fn strips(
        &mut self,
        letters: &Letters,
        set: SetBlock,
        (size, x): (f64, f64),
        role: Role,
    ) -> Vec<Strip> {
        let whole = place(
            letters.part,
            letters.block,
            0,
            letters.letters.last().map_or(0, |letter| letter.end),
        );
        if let Role::Node(_) = role {
            self.note_missing(&whole, &set.missing);
            self.note_overfull(&whole, &set.broken);
            self.note_right_to_left(&whole, letters);
        }
        let stretches = self.stretches(letters, &set.lines, role);
        set.lines
            .into_iter()
            .map(|line| strip(letters, line, &stretches, size, x))
            .collect()
    }

    fn stretches(&mut self, letters: &Letters, lines: &[SetLine], role: Role) -> Vec<Stretch> {
        let mut stretches: Vec<Stretch> = Vec::new();
        for piece in lines.iter().flat_map(|line| &line.pieces) {
            while stretches.len() <= usize::from(piece.stretch) {
                stretches.push(self.stretch(letters, piece, role));
            }
        }
        stretches
    }

    fn stretch(&mut self, letters: &Letters, piece: &Piece, role: Role) -> Stretch {
        let parent = match role {
            Role::Node(node) => node,
            Role::Artifact(mark) => return Stretch { mark, node: None },
        };
        let foreign = (piece.language != self.language_of(parent)).then_some(piece.language);
        let node = match (target(letters, piece.link), foreign) {
            (Some(Target::Note(_)), _) => {
                let reference = self.structure.add(parent, Tag::Reference);
                self.structure.add(reference, Tag::Label)
            }
            (Some(Target::Address(_)), Some(language)) => {
                self.structure.add_in(parent, Tag::Link, language)
            }
            (Some(Target::Address(_)), None) => self.structure.add(parent, Tag::Link),
            (None, Some(language)) => self.structure.add_in(parent, Tag::Span, language),
            (None, None) => parent,
        };
        Stretch {
            mark: Mark::Content(self.content(node)),
            node: Some(node),
        }
    }

    fn content(&mut self, node: NodeId) -> ContentId {
        self.structure.content(node)
    }

    fn language_of(&self, node: NodeId) -> model::Language {
        let mut at = Some(node);
        while let Some(id) = at {
            let node = self.structure.node(id);
            if let Some(language) = node.language {
                return language;
            }
            at = node.parent;
        }
        self.voice.language
    }
}

fn target(letters: &Letters, link: Option<u16>) -> Option<&Target> {
    letters.targets.get(usize::from(link?))
}

fn strip(letters: &Letters, line: SetLine, stretches: &[Stretch], size: f64, x: f64) -> Strip {
    let mut strip = Strip::default();
    let mut runs = Vec::with_capacity(line.pieces.len());
    for piece in line.pieces {
        let stretch = &stretches[usize::from(piece.stretch)];
        let run = Run {
            x: x + piece.x,
            y: 0.0,
            face: piece.face,
            size,
            expansion: line.expansion,
            glyphs: piece.glyphs,
            text: piece.text,
            start: piece.start,
            end: piece.end,
            mark: stretch.mark,
            language: piece.language,
        };
        match (target(letters, piece.link), stretch.node) {
            (Some(Target::Address(href)), Some(node)) => add_link(&mut strip, &run, href, node),
            (Some(Target::Note(number)), Some(_)) => strip.notes.push(*number),
            _ => {}
        }
        runs.push(run);
    }
    let place: Place = place(letters.part, letters.block, line.start, line.end);
    strip.lines.push(Line { place, runs });
    strip
}

fn add_link(strip: &mut Strip, run: &Run, href: &str, node: NodeId) {
    let trailing: f64 = run
        .glyphs
        .iter()
        .rev()
        .take_while(|glyph| {
            run.text[glyph.start as usize..glyph.end as usize]
                .trim()
                .is_empty()
        })
        .map(|glyph| glyph.advance)
        .sum();
    let width = run.width() - trailing;
    if width <= 0.0 {
        return;
    }
    strip.links.push(Link {
        href: href.to_owned(),
        text: run.text.trim().replace('\u{AD}', ""),
        node,
        x: run.x,
        y: -run.size * 0.8,
        width,
        height: run.size * 1.05,
    });
    let y = run.size * UNDERLINE;
    strip.rules.push(Rule {
        x1: run.x,
        y1: y,
        x2: run.x + width,
        y2: y,
        thickness: UNDERLINE_THICKNESS,
        grey: 0.45,
    });
}
