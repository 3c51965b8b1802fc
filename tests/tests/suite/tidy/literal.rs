//! String literals of a Rust or TypeScript file, each with its line and the statement it stands in.

pub struct Literal {
    pub line: usize,
    pub text: String,
    /// What stands before it since the last `;`, `{` or `}`.
    pub before: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    Rust,
    TypeScript,
}

/// Reads past comments, characters and patterns; a `${…}` divides its template into two literals.
pub fn literals(text: &str, tongue: Tongue) -> Vec<Literal> {
    let is_script = tongue == Tongue::TypeScript;
    let mut reader = Reader {
        rest: text,
        line: 1,
        before: String::new(),
        found: Vec::new(),
        templates: Vec::new(),
    };
    while let Some(next) = reader.rest.chars().next() {
        match next {
            '/' if reader.rest.starts_with("//") => reader.skip_to("\n"),
            '/' if reader.rest.starts_with("/*") => reader.skip_to("*/"),
            '/' if is_script && reader.is_before_pattern() => reader.skip_pattern(),
            'r' if !is_script && !reader.is_in_word() && raw_fence(reader.rest).is_some() => {
                reader.read_raw();
            }
            '"' => reader.read_quoted('"'),
            '\'' if is_script => reader.read_quoted('\''),
            '\'' => reader.skip_character(),
            '`' if is_script => reader.read_template(),
            '{' => reader.open(),
            '}' => reader.close(),
            _ => reader.step(next),
        }
    }
    reader.found
}

struct Reader<'a> {
    rest: &'a str,
    line: usize,
    before: String,
    found: Vec<Literal>,
    /// Braces open within each `${` that is open.
    templates: Vec<u32>,
}

/// `r#"` gives `"#`.
fn raw_fence(text: &str) -> Option<String> {
    let after = text.strip_prefix('r')?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after[hashes..]
        .starts_with('"')
        .then(|| format!("\"{}", "#".repeat(hashes)))
}

impl Reader<'_> {
    fn is_in_word(&self) -> bool {
        self.before
            .ends_with(|last: char| last.is_alphanumeric() || last == '_')
    }

    fn step(&mut self, next: char) {
        if matches!(next, ';' | '{' | '}') && self.templates.is_empty() {
            self.before.clear();
        } else {
            self.before.push(next);
        }
        self.advance(next.len_utf8());
    }

    fn open(&mut self) {
        if let Some(depth) = self.templates.last_mut() {
            *depth += 1;
        }
        self.step('{');
    }

    fn close(&mut self) {
        match self.templates.last_mut() {
            Some(0) => {
                self.templates.pop();
                self.read_template();
            }
            Some(depth) => {
                *depth -= 1;
                self.step('}');
            }
            None => self.step('}'),
        }
    }

    /// A stroke that does not divide begins a pattern.
    fn is_before_pattern(&self) -> bool {
        let before = self.before.trim_end();
        before.is_empty()
            || before.ends_with(['(', ',', '=', ':', '[', '!', '&', '|', '?', '>'])
            || before.ends_with("return")
    }

    fn skip_pattern(&mut self) {
        let (mut length, mut in_class) = (1, false);
        let mut letters = self.rest[1..].chars();
        while let Some(letter) = letters.next() {
            length += letter.len_utf8();
            match letter {
                '\\' => length += letters.next().map_or(0, char::len_utf8),
                '[' => in_class = true,
                ']' => in_class = false,
                '/' if !in_class => break,
                _ => {}
            }
        }
        self.before.push('"');
        self.advance(length);
    }

    /// From the sign that opens it, or from the end of a `${…}`, to the next `${` or to its end.
    fn read_template(&mut self) {
        let mut length = 0;
        let mut letters = self.rest[1..].chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                '`' => return self.keep(1, length, 1),
                '$' if letters.peek() == Some(&'{') => {
                    self.templates.push(0);
                    return self.keep(1, length, 2);
                }
                _ => length += letter.len_utf8(),
            }
            if letter == '\\' {
                length += letters.next().map_or(0, char::len_utf8);
            }
        }
        self.keep(1, length, 0);
    }

    fn advance(&mut self, bytes: usize) {
        self.line += self.rest[..bytes].matches('\n').count();
        self.rest = &self.rest[bytes..];
    }

    fn skip_to(&mut self, end: &str) {
        let length = self.rest[2..]
            .find(end)
            .map_or(self.rest.len(), |at| at + 2 + end.len());
        self.advance(length);
    }

    /// `'a'`, `'\''` or a lifetime.
    fn skip_character(&mut self) {
        let mut letters = self.rest.chars().skip(1);
        let (first, second) = (letters.next(), letters.next());
        let length = match (first, second) {
            (Some('\\'), _) => self.rest[3..].find('\'').map_or(1, |at| at + 4),
            (Some(letter), Some('\'')) => letter.len_utf8() + 2,
            _ => 1,
        };
        self.before.push('\'');
        self.advance(length);
    }

    fn read_raw(&mut self) {
        let Some(fence) = raw_fence(self.rest) else {
            return;
        };
        let start = fence.len() + 1;
        let length = self.rest[start..]
            .find(&fence)
            .unwrap_or(self.rest.len() - start);
        self.keep(start, length, fence.len());
    }

    fn read_quoted(&mut self, quote: char) {
        let mut length = 0;
        let mut letters = self.rest[1..].chars();
        while let Some(letter) = letters.next() {
            if letter == quote {
                break;
            }
            length += letter.len_utf8();
            if letter == '\\' {
                length += letters.next().map_or(0, char::len_utf8);
            }
        }
        self.keep(1, length, 1);
    }

    fn keep(&mut self, start: usize, length: usize, end: usize) {
        let text = self.rest[start..start + length].to_owned();
        self.found.push(Literal {
            line: self.line,
            text,
            before: self.before.trim().to_owned(),
        });
        self.before.push('"');
        self.advance((start + length + end).min(self.rest.len()));
    }
}

#[test]
fn literals_are_found_and_comments_are_not() {
    let text = "let a = \"one two\"; // \"not this\"\nlet b = r#\"raw \"text\"\"#; let c = '\"'; let d: &'static str = \"last\";";
    let found: Vec<(usize, String)> = literals(text, Tongue::Rust)
        .into_iter()
        .map(|literal| (literal.line, literal.text))
        .collect();
    let expected = [(1, "one two"), (2, "raw \"text\""), (2, "last")];
    assert_eq!(found, expected.map(|(line, text)| (line, text.to_owned())));
}

#[test]
fn templates_and_patterns_are_told_apart() {
    let text = "const a = /[/'`]/.test(b); const c = `one ${d ? `two` : { e: '3' }} four`; f = g / h; i = 'last';";
    let found: Vec<String> = literals(text, Tongue::TypeScript)
        .into_iter()
        .map(|literal| literal.text)
        .collect();
    assert_eq!(found, ["one ", "two", "3", " four", "last"]);
}
