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
        let fields: template::Fields = self
            .fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        template::render_line(Part::Subject, &self.subject, &fields)
            .0
            .to_text()
    }
}
