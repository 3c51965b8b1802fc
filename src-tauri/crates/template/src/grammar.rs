//! What a template may say between braces: declared fields, `if`, `unless`, `else`, comments. Nothing else, so that a
//! template cannot reach anything but the values it is given.

use crate::{
    nearest::nearest,
    position::line_and_column,
    problem::{ErrorKind, Problem},
    tag::{Kind, Tag, is_name, scan},
};

/// Conditions within conditions; more is a slip, and would cost the stack.
const DEEPEST: usize = 16;

const HELPERS: [&str; 2] = ["if", "unless"];

struct Open<'a> {
    helper: &'a str,
    start: usize,
    had_else: bool,
}

/// All problems of the tags of `file[from..]`, in the order of the text.
pub fn problems(file: &str, part: std::ops::Range<usize>, known: &[&str]) -> Vec<Problem> {
    let mut check = Check {
        file,
        from: part.start,
        known,
        open: Vec::new(),
        found: Vec::new(),
    };
    for tag in scan(&file[part]) {
        check.tag(&tag);
    }
    check.finish()
}

struct Check<'a> {
    file: &'a str,
    from: usize,
    known: &'a [&'a str],
    open: Vec<Open<'a>>,
    found: Vec<Problem>,
}

impl<'a> Check<'a> {
    fn tag(&mut self, tag: &Tag<'a>) {
        let start = tag.range.start;
        match tag.kind {
            Kind::Field(name) => self.field(start, name),
            Kind::Open { helper, rest } => self.open(start, helper, rest),
            Kind::Else(chained) => self.otherwise(start, chained),
            Kind::Close(helper) => self.close(start, helper),
            Kind::Comment | Kind::Escaped => {}
            Kind::Raw(word) => self.say(start, ErrorKind::TripleBraces, word, None),
            Kind::Partial(word) => self.say(start, ErrorKind::Partial, word, None),
            Kind::Call(word) => self.unknown_helper(start, word),
            Kind::Bad(word) => self.say(start, ErrorKind::BadTag, word, None),
            Kind::Unclosed => self.say(start, ErrorKind::Unclosed, "{{", None),
        }
    }

    fn say(&mut self, start: usize, what: ErrorKind, word: &str, nearest: Option<String>) {
        let place = line_and_column(self.file, self.from + start);
        self.found
            .push(Problem::new(place, what, word).nearest(nearest));
    }

    fn field(&mut self, start: usize, name: &str) {
        if !self.known.contains(&name) {
            let near = nearest(name, self.known.iter().copied());
            // The name itself, not the braces: the editor underlines and replaces it.
            let at = self.file[self.from + start..].find(name).unwrap_or(0);
            self.say(start + at, ErrorKind::UnknownField, name, near);
        }
    }

    fn condition(&mut self, start: usize, helper: &str, rest: &str) {
        if !HELPERS.contains(&helper) {
            self.unknown_helper(start, helper);
        } else if is_name(rest) {
            self.field(start, rest);
        } else {
            self.say(start, ErrorKind::BadCondition, rest, None);
        }
    }

    fn unknown_helper(&mut self, start: usize, word: &str) {
        let near = nearest(word, HELPERS);
        self.say(start, ErrorKind::UnknownHelper, word, near);
    }

    fn open(&mut self, start: usize, helper: &'a str, rest: &str) {
        self.condition(start, helper, rest);
        if self.open.len() == DEEPEST {
            self.say(start, ErrorKind::TooDeep, helper, None);
        }
        self.open.push(Open {
            helper,
            start,
            had_else: false,
        });
    }

    fn otherwise(&mut self, start: usize, chained: Option<(&str, &str)>) {
        match self.open.last_mut() {
            Some(open) if !open.had_else => open.had_else = chained.is_none(),
            _ => self.say(start, ErrorKind::StrayElse, "else", None),
        }
        if let Some((helper, rest)) = chained {
            self.condition(start, helper, rest);
        }
    }

    fn close(&mut self, start: usize, helper: &str) {
        if self.open.pop().is_none_or(|open| open.helper != helper) {
            self.say(start, ErrorKind::StrayClose, helper, None);
        }
    }

    fn finish(mut self) -> Vec<Problem> {
        for open in std::mem::take(&mut self.open) {
            self.say(open.start, ErrorKind::BlockUnclosed, open.helper, None);
        }
        self.found
            .sort_by_key(|problem| (problem.line, problem.column));
        self.found
    }
}
