//! Who reads: the language, and how far the clock on the wall is from UTC. Says days, moments, numbers and codes as
//! that person writes them; the answers have them as a machine does.

use api::{Language, face::Date, try_word, word};

#[derive(Clone, Copy)]
pub struct Reader {
    pub language: Language,
    /// Seconds the computer's clock is ahead of UTC.
    pub offset: i32,
}

impl Reader {
    pub fn say(self, key: &str, args: &[(&str, &str)]) -> String {
        word(self.language, key, args)
    }

    pub fn try_say(self, key: &str) -> Option<String> {
        try_word(self.language, key, &[])
    }

    /// `24 novembre 2026`, `juillet 2024`, `2024`: as far as it is known. What is no date stays as it is.
    pub fn day(self, text: &str) -> String {
        let parts: Option<Vec<&str>> = text.split('-').map(digits).collect();
        let month = |month: &str| self.say("terminal-month", &[("month", plain(month))]);
        match parts.as_deref() {
            Some([year, of, day]) if text.parse::<Date>().is_ok() => self.say(
                "terminal-day",
                &[("day", plain(day)), ("month", &month(of)), ("year", *year)],
            ),
            Some([year, of]) if year.len() == 4 => self.say(
                "terminal-month-of-year",
                &[("month", &month(of)), ("year", *year)],
            ),
            _ => text.to_owned(),
        }
    }

    /// `24 novembre 2026 à 10 h 42`, by the clock on the wall. A day alone is said as a day.
    pub fn moment(self, text: &str) -> String {
        let Some((day, minutes)) = self.on_the_wall(text) else {
            return self.day(text);
        };
        let (hour, minute) = (minutes / 60, format!("{:02}", minutes % 60));
        let day = self.day(&day.to_string());
        self.say(
            "terminal-moment",
            &[
                ("day", &day),
                ("hour", &hour.to_string()),
                ("minute", &minute),
            ],
        )
    }

    /// The day, and the minutes since midnight, of an instant written as RFC 3339 in UTC.
    fn on_the_wall(self, text: &str) -> Option<(Date, i32)> {
        const DAY: i32 = 24 * 60;
        let (day, time) = text.strip_suffix('Z')?.split_once('T')?;
        let day: Date = day.parse().ok()?;
        let mut parts = time
            .split(':')
            .map(|part| part.get(..2)?.parse::<i32>().ok());
        let minutes = parts.next()?? * 60 + parts.next()?? + self.offset / 60;
        let day = match minutes.div_euclid(DAY) {
            0 => day,
            1 => day.tomorrow().ok()?,
            _ => day.yesterday().ok()?,
        };
        Some((day, minutes.rem_euclid(DAY)))
    }

    /// `1 100`, `1.100`, `1,100`.
    pub fn number(self, number: i64) -> String {
        let digits = number.unsigned_abs().to_string();
        let gap = self.say("terminal-thousands", &[]);
        let first = digits.len() % 3;
        let mut groups: Vec<&str> = Vec::new();
        if first > 0 {
            groups.push(&digits[..first]);
        }
        groups.extend(
            (first..digits.len())
                .step_by(3)
                .map(|at| &digits[at..at + 3]),
        );
        let sign = if number < 0 { "-" } else { "" };
        format!("{sign}{}", groups.join(gap.trim_matches('"')))
    }

    /// A code of this key in words: its own (`kind-post`) before the common one (`post`).
    pub fn coded(self, key: &str, code: &str) -> String {
        let code_in_key = code.replace('_', "-");
        self.try_say(&format!(
            "terminal-word-{}-{code_in_key}",
            key.replace('_', "-")
        ))
        .or_else(|| self.try_say(&format!("terminal-word-{code_in_key}")))
        .unwrap_or_else(|| code.to_owned())
    }

    /// `néerlandais`; what is no language stays as it is.
    pub fn language(self, code: &str) -> String {
        self.try_say(&format!("language-{code}"))
            .unwrap_or_else(|| code.to_owned())
    }

    pub fn yes_or_no(self, yes: bool) -> String {
        self.say(if yes { "terminal-yes" } else { "terminal-no" }, &[])
    }
}

fn digits(part: &str) -> Option<&str> {
    (!part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())).then_some(part)
}

/// Without the zero in front, so that it is a number to the message.
fn plain(part: &str) -> &str {
    part.trim_start_matches('0')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reader(language: Language) -> Reader {
        Reader {
            language,
            offset: 3600,
        }
    }

    #[test]
    fn days_and_moments_are_said_as_a_person_writes_them() {
        assert_eq!(reader(Language::Fr).day("2026-12-01"), "1er décembre 2026");
        assert_eq!(reader(Language::De).day("2026-11-24"), "24. November 2026");
        assert_eq!(reader(Language::Nl).day("2024-07"), "juli 2024");
        assert_eq!(reader(Language::En).day("2024"), "2024");
        assert_eq!(reader(Language::En).day("no date"), "no date");
        assert_eq!(
            reader(Language::Fr).moment("2026-11-30T23:05:09.93Z"),
            "1er décembre 2026 à 0\u{a0}h\u{a0}05"
        );
        assert_eq!(
            reader(Language::De).moment("2026-11-24T10:58:09Z"),
            "24. November 2026 um 11.58 Uhr"
        );
    }

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(reader(Language::Fr).number(1100), "1\u{202f}100");
        assert_eq!(reader(Language::Nl).number(35_000), "35.000");
        assert_eq!(reader(Language::En).number(1_234_567), "1,234,567");
        assert_eq!(reader(Language::En).number(7), "7");
    }
}
