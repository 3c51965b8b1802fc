//! Reading what was sealed.

use model::notice::Part;

use crate::letter::snapshot::Snapshot;

/// None where a snapshot does not read: it is shown as far as its record goes, and verification says more.
pub fn read(snapshot: &str) -> Option<Snapshot> {
    serde_json::from_str(snapshot).ok()
}

impl Snapshot {
    /// The subject with the values it was printed with.
    pub fn subject_in_words(&self) -> String {
        template::render_line(Part::Subject, &self.subject, &self.values())
            .0
            .to_text()
    }

    /// Its text as it was written, with the values of its fields.
    pub fn body_in_words(&self) -> String {
        template::write_out(&self.body, &self.values())
    }

    fn values(&self) -> template::Fields {
        self.fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect()
    }

    /// Whom it went to, as one speaks of them in a letter: "Monsieur David Clarinval", "de heer David Clarinval". None
    /// where nobody held the office.
    pub fn recipient_in_words(&self) -> Option<String> {
        let name = self.recipient.person_name.as_ref()?;
        let line = self
            .recipient
            .address
            .iter()
            .find(|line| line.ends_with(name.as_str()) && *line != name);
        let Some(line) = line else {
            return Some(name.clone());
        };
        // A title of courtesy is in lower case in a Dutch sentence.
        Some(match self.language.as_str() {
            "nl" => line[..1].to_lowercase() + &line[1..],
            _ => line.clone(),
        })
    }
}
