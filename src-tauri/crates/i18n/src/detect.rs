//! Which of our languages a text is written in, where that is certain.

use model::Language;
use whatlang::{Detector, Lang};

/// None where the text has fewer than `least` words, or could be of two languages.
pub fn detect(text: &str, least: usize) -> Option<Language> {
    if text.split_whitespace().count() < least {
        return None;
    }
    let ours = Detector::with_allowlist(vec![Lang::Fra, Lang::Nld, Lang::Deu, Lang::Eng]);
    let found = ours.detect(text).filter(whatlang::Info::is_reliable)?;
    match found.lang() {
        Lang::Fra => Some(Language::Fr),
        Lang::Nld => Some(Language::Nl),
        Lang::Deu => Some(Language::De),
        Lang::Eng => Some(Language::En),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FR: &str = "Nous vous demandons de bien vouloir examiner cette proposition avec attention, et de nous dire \
                      quelle suite vous comptez y donner avant la fin de la session parlementaire en cours.";
    const NL: &str = "Wij vragen u dit voorstel aandachtig te willen bekijken, en ons te laten weten welk gevolg u \
                      eraan zult geven vóór het einde van de lopende parlementaire zitting.";
    const DE: &str = "Wir bitten Sie, diesen Vorschlag aufmerksam zu prüfen und uns mitzuteilen, was Sie vor dem Ende \
                      der laufenden Sitzungsperiode des Parlaments zu tun gedenken.";
    const EN: &str = "We ask you to examine this proposal with care, and to let us know what you intend to do about it \
                      before the end of the current session of parliament.";

    #[test]
    fn a_paragraph_is_known_by_its_language() {
        assert_eq!(detect(FR, 12), Some(Language::Fr));
        assert_eq!(detect(NL, 12), Some(Language::Nl));
        assert_eq!(detect(DE, 12), Some(Language::De));
        assert_eq!(detect(EN, 12), Some(Language::En));
    }

    #[test]
    fn a_few_words_are_not_judged() {
        assert_eq!(detect("Merci beaucoup.", 12), None);
    }
}
