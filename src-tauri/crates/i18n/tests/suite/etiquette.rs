//! What the recipient reads: the rules of address of each language.

use i18n::etiquette::{self, Addressee, Confidence, Forms, Locale, Number};
use jiff::civil::date;
use model::{
    Code, Country, Language, Notice,
    person::Gender::{self, Female, Male, Unknown},
    post::{Role, Titles},
};

use crate::ftl;

const BELGIUM: [Locale; 3] = [Locale::FrBe, Locale::NlBe, Locale::DeBe];

fn somebody(role: Role, gender: Gender, titles: &Titles) -> Addressee<'_> {
    Addressee {
        gender,
        given_name: "Camille",
        family_name: "Dupré",
        ..Addressee::new(role, titles)
    }
}

fn forms(locale: Locale, role: Role, gender: Gender) -> Forms {
    etiquette::forms(
        locale,
        &somebody(role, gender, &Titles::default()),
        false,
        &|_| false,
    )
}

fn codes(notices: &[Notice]) -> Vec<Code> {
    notices.iter().map(|notice| notice.code).collect()
}

/// Every form of every locale that the table has, with its role.
fn all() -> Vec<(Locale, Role, Gender, Forms)> {
    let mut all = Vec::new();
    for locale in Locale::ALL {
        for role in Role::ALL {
            for gender in [Male, Female, Unknown] {
                let forms = forms(locale, *role, gender);
                if !codes(&forms.notices).contains(&Code::FormMissing) {
                    all.push((locale, *role, gender, forms));
                }
            }
        }
    }
    all
}

#[test]
fn ministers_are_addressed_by_their_office() {
    let said = |locale, role, gender| forms(locale, role, gender).salutation;
    assert_eq!(
        said(Locale::FrBe, Role::Minister, Male),
        "Monsieur le Ministre,"
    );
    assert_eq!(
        said(Locale::FrBe, Role::Minister, Female),
        "Madame la Ministre,"
    );
    assert_eq!(
        said(Locale::FrBe, Role::DeputyPrimeMinister, Male),
        "Monsieur le Vice-Premier Ministre,"
    );
    assert_eq!(
        said(Locale::NlBe, Role::Minister, Female),
        "Mevrouw de minister,"
    );
    assert_eq!(
        said(Locale::NlBe, Role::MinisterPresident, Male),
        "Mijnheer de minister-president,"
    );
    assert_eq!(
        said(Locale::NlBe, Role::PrimeMinister, Male),
        "Mijnheer de eerste minister,"
    );
    assert_eq!(
        said(Locale::DeBe, Role::Minister, Female),
        "Sehr geehrte Frau Ministerin,"
    );
    assert_eq!(
        said(Locale::DeBe, Role::Mayor, Male),
        "Sehr geehrter Herr Bürgermeister,"
    );
    assert_eq!(
        said(Locale::En, Role::EuCommissioner, Female),
        "Dear Commissioner,"
    );
    assert_eq!(said(Locale::FrBe, Role::King, Male), "Sire,");
    assert_eq!(
        said(Locale::NlBe, Role::Person, Female),
        "Geachte mevrouw Dupré,"
    );
}

#[test]
fn a_french_valediction_repeats_the_salutation_word_for_word() {
    for (locale, role, gender, forms) in all()
        .into_iter()
        .filter(|(locale, ..)| locale.language() == Language::Fr)
    {
        // To the King and the princes the closing speaks of Majesty and Highness instead.
        if matches!(role, Role::King | Role::Queen | Role::PrincePrincess) {
            continue;
        }
        let between = format!(", {}, ", forms.form_of_address);
        assert!(
            forms.valediction.contains(&between),
            "{locale:?} {role:?} {gender:?}: {}",
            forms.valediction
        );
        assert_eq!(forms.salutation, format!("{},", forms.form_of_address));
        assert!(forms.valediction.ends_with('.'));
    }
}

#[test]
fn a_dutch_closing_ends_in_a_comma_and_a_german_one_without_a_mark() {
    for (locale, role, _, forms) in all() {
        let royal = matches!(role, Role::King | Role::Queen | Role::PrincePrincess);
        let last = forms.valediction.chars().last().unwrap();
        match locale {
            Locale::NlBe if !royal => assert_eq!(last, ',', "{role:?}"),
            Locale::DeBe => assert!(last.is_alphabetic(), "{role:?} {}", forms.valediction),
            _ => {}
        }
    }
}

#[test]
fn my_and_our_follow_the_number_of_those_who_sign() {
    let titles = Titles::default();
    let minister = somebody(Role::Minister, Female, &titles);
    let close = |plural| etiquette::forms(Locale::FrBe, &minister, plural, &|_| false).valediction;
    assert_eq!(
        close(false),
        "Je vous prie d’agréer, Madame la Ministre, l’expression de ma haute considération."
    );
    assert_eq!(
        close(true),
        "Nous vous prions d’agréer, Madame la Ministre, l’expression de notre haute considération."
    );
}

#[test]
fn every_salutation_stands_with_one_comma_and_no_hole() {
    for (locale, role, gender, forms) in all() {
        let text = format!(
            "{} {} {}",
            forms.salutation,
            forms.valediction,
            forms.in_text.unwrap_or_default()
        );
        assert!(
            !text.contains(['{', '}', '$']),
            "{locale:?} {role:?} {gender:?}: {text}"
        );
        assert!(forms.salutation.ends_with(',') && !forms.salutation.ends_with(",,"));
        assert!(!forms.valediction.is_empty(), "{locale:?} {role:?}");
    }
}

#[test]
fn geachte_never_stands_before_mevrouw_or_mijnheer_de() {
    for (_, role, _, forms) in all()
        .into_iter()
        .filter(|(locale, ..)| *locale == Locale::NlBe)
    {
        let text = forms.salutation.to_lowercase();
        assert!(
            !text.contains("geachte mevrouw de ") && !text.contains("geachte mijnheer"),
            "{role:?} {text}"
        );
        assert!(!text.contains("geachte heer de "), "{role:?} {text}");
    }
}

#[test]
fn dutch_functions_are_in_lower_case_in_the_salutation() {
    for (_, role, _, forms) in all()
        .into_iter()
        .filter(|(locale, ..)| *locale == Locale::NlBe)
    {
        let Some((_, function)) = forms.salutation.split_once(" de ") else {
            continue;
        };
        assert!(
            function.chars().next().unwrap().is_lowercase(),
            "{role:?} {}",
            forms.salutation
        );
    }
}

#[test]
fn functions_are_in_lower_case_in_running_french_and_dutch() {
    // “le Premier ministre” has its capital in French; “Europarlementslid” begins with a proper name.
    let proper = [
        "Premier ministre",
        "Première ministre",
        "Europarlementslid",
        "Dupré",
        "État",
        "Collège",
        "Staat",
    ];
    for (locale, role, _, forms) in all() {
        if !matches!(locale, Locale::FrBe | Locale::NlBe) {
            continue;
        }
        let Some(text) = forms.in_text else { continue };
        let plain = proper
            .iter()
            .fold(text.clone(), |text, name| text.replace(name, ""));
        assert!(
            !plain.chars().any(char::is_uppercase),
            "{locale:?} {role:?}: {text}"
        );
    }
}

#[test]
fn french_titles_have_their_capital_in_the_salutation() {
    for (_, role, gender, forms) in all()
        .into_iter()
        .filter(|(locale, ..)| *locale == Locale::FrBe)
    {
        for article in [" le ", " la ", " l’"] {
            if let Some((_, function)) = forms.form_of_address.split_once(article) {
                assert!(
                    function.chars().next().unwrap().is_uppercase(),
                    "{role:?} {gender:?} {function}"
                );
            }
        }
    }
}

#[test]
fn an_address_in_german_is_in_the_accusative() {
    let titles = Titles::default();
    for role in Role::ALL {
        let forms = etiquette::forms(
            Locale::DeBe,
            &somebody(*role, Male, &titles),
            false,
            &|_| true,
        );
        let name = forms.name_line.unwrap_or_default();
        assert!(
            !name.split(' ').any(|word| word == "Herr"),
            "{role:?} {name}"
        );
    }
    assert_eq!(
        forms(Locale::DeBe, Role::Minister, Male).name_line.unwrap(),
        "Herrn Camille Dupré"
    );
    assert_eq!(
        forms(Locale::DeBe, Role::Minister, Female)
            .name_line
            .unwrap(),
        "Frau Camille Dupré"
    );
    assert_eq!(
        forms(Locale::DeBe, Role::Ambassador, Male)
            .name_line
            .unwrap(),
        "Seiner Exzellenz Herrn Camille Dupré"
    );
    assert_eq!(
        forms(Locale::DeBe, Role::King, Male).name_line.unwrap(),
        "An Seine Majestät den König"
    );
}

#[test]
fn names_are_written_with_their_title_in_full() {
    let line = |locale, gender| forms(locale, Role::Minister, gender).name_line.unwrap();
    assert_eq!(line(Locale::FrBe, Male), "Monsieur Camille Dupré");
    assert_eq!(line(Locale::FrBe, Female), "Madame Camille Dupré");
    assert_eq!(line(Locale::NlBe, Male), "De heer Camille Dupré");
    assert_eq!(line(Locale::NlBe, Female), "Mevrouw Camille Dupré");
    assert_eq!(line(Locale::NlBe, Unknown), "Camille Dupré");
    assert_eq!(line(Locale::En, Female), "Ms Camille Dupré");
}

#[test]
fn somebody_known_by_one_name_is_written_with_it() {
    let titles = Titles::default();
    let one = Addressee {
        family_name: "Stromae",
        gender: Male,
        ..Addressee::new(Role::Person, &titles)
    };
    let forms = etiquette::forms(Locale::FrBe, &one, false, &|_| false);
    assert_eq!(forms.name_line.as_deref(), Some("Monsieur Stromae"));
}

#[test]
fn an_unknown_gender_gives_a_neutral_form_and_a_notice() {
    for role in Role::ALL {
        if matches!(
            role,
            Role::King | Role::Queen | Role::Organisation | Role::PrincePrincess
        ) {
            continue;
        }
        for locale in BELGIUM {
            let forms = forms(locale, *role, Unknown);
            assert!(
                codes(&forms.notices).contains(&Code::GenderUnknown),
                "{locale:?} {role:?}"
            );
            let text = forms.salutation.to_lowercase();
            let gendered = match locale {
                Locale::FrBe => text != "madame, monsieur,",
                Locale::NlBe => text.starts_with("mevrouw") || text.starts_with("mijnheer"),
                _ => text.contains("herr ") || text.contains("frau "),
            };
            assert!(!gendered, "{locale:?} {role:?} {text}");
            let name = forms.name_line.unwrap();
            assert!(
                ["Camille Dupré"].contains(&name.as_str()),
                "{locale:?} {role:?} {name}"
            );
        }
    }
    let known = codes(&forms(Locale::FrBe, Role::Minister, Female).notices);
    assert!(!known.contains(&Code::GenderUnknown));
}

#[test]
fn a_form_the_table_lacks_blocks_and_says_what_there_is() {
    let prince = forms(Locale::FrBe, Role::PrincePrincess, Unknown);
    let missing = prince
        .notices
        .iter()
        .find(|notice| notice.code == Code::FormMissing)
        .unwrap();
    assert_eq!(missing.args["available"], "2");
    assert!(missing.blocks());
    assert_eq!(prince.salutation, "Madame, Monsieur,");
    let said = i18n::notice(Language::Fr, missing);
    assert!(
        said.starts_with(
            "Aucune formule neutre n’est connue en français de Belgique pour «\u{202f}prince ou"
        ),
        "{said}"
    );

    let mayor = forms(Locale::FrFr, Role::Mayor, Female);
    let missing = mayor
        .notices
        .iter()
        .find(|notice| notice.code == Code::FormMissing)
        .unwrap();
    assert_eq!(missing.args["available"], "0");
    assert!(i18n::notice(Language::Nl, missing).contains("in het Frans van Frankrijk"));
}

#[test]
fn a_form_without_source_says_so_until_it_is_confirmed() {
    let titles = Titles::default();
    let minister = somebody(Role::Minister, Male, &titles);
    let told = etiquette::forms(Locale::FrBe, &minister, false, &|_| false);
    assert_eq!(told.confidence, Confidence::Derived);
    assert_eq!(
        told.sources,
        ["https://www.modele-lettre.com/formules-politesse-77p.html"]
    );
    let keys: Vec<&str> = told
        .notices
        .iter()
        .map(|notice| notice.args["key"].as_str())
        .collect();
    assert_eq!(keys, ["fr-BE/minister-m", "fr-BE/valediction-high"]);
    assert_eq!(
        (told.confirmed_key.as_str(), told.valediction_key.as_str()),
        (keys[0], keys[1])
    );

    let confirmed = etiquette::forms(Locale::FrBe, &minister, false, &|key| {
        key == "fr-BE/minister-m"
    });
    assert_eq!(confirmed.notices.len(), 1);
    let sourced = forms(Locale::NlBe, Role::Minister, Male);
    assert_eq!(sourced.notices, []);
    assert!(
        sourced
            .sources
            .contains(&"https://www.taaltelefoon.be/minister-aanspreektitel")
    );
}

#[test]
fn several_addressees_have_one_salutation() {
    let titles = Titles::default();
    let several = |locale, role, number| {
        let addressee = Addressee {
            number,
            ..Addressee::new(role, &titles)
        };
        etiquette::forms(locale, &addressee, true, &|_| true).salutation
    };
    assert_eq!(
        several(Locale::FrBe, Role::Minister, Number::SeveralMixed),
        "Mesdames les Ministres, Messieurs les Ministres,"
    );
    assert_eq!(
        several(Locale::NlBe, Role::Minister, Number::SeveralWomen),
        "Geachte ministers,"
    );
    let pair = Number::WomanAndMan {
        woman: "Peeters",
        man: "Janssens",
    };
    assert_eq!(
        several(Locale::NlBe, Role::Mep, pair),
        "Geachte mevrouw Peeters, geachte heer Janssens,"
    );
    assert_eq!(
        several(Locale::DeBe, Role::Minister, pair),
        "Sehr geehrte Frau Ministerin, sehr geehrter Herr Minister,"
    );
}

/// What France, the Netherlands and Germany say and Belgium does not.
#[test]
fn no_form_of_a_neighbour_is_used_in_belgium() {
    let foreign: [(Locale, &[&str]); 3] = [
        (Locale::FrBe, &["Madame le ", "Maire"]),
        (Locale::NlBe, &["Hoogedelgestrenge", "Hooggeachte"]),
        (
            Locale::DeBe,
            &["Bundesminister", "Bundeskanzler", "Beigeordnet"],
        ),
    ];
    for (locale, words) in foreign {
        let messages = ftl::read(&ftl::locales().join("etiquette").join(locale.code()));
        for (key, message) in messages {
            let texts = message.attributes.values().chain([&message.text]);
            for text in texts {
                assert!(
                    !words.iter().any(|word| text.contains(word)),
                    "{key}: {text}"
                );
            }
        }
    }
    for role in Role::ALL.iter().filter(|role| **role != Role::Ambassador) {
        assert_ne!(
            forms(Locale::NlBe, *role, Male).salutation,
            "Excellentie,",
            "{role:?}"
        );
    }
    let prime = forms(Locale::NlBe, Role::PrimeMinister, Male);
    assert!(!prime.salutation.contains("minister-president"));
}

#[test]
fn only_france_writes_its_own_french() {
    assert_eq!(Locale::of(Language::Fr, Country::Fr), Locale::FrFr);
    assert_eq!(Locale::of(Language::Fr, Country::Be), Locale::FrBe);
    assert_eq!(Locale::of(Language::De, Country::De), Locale::DeBe);
    assert_eq!(
        forms(Locale::FrFr, Role::PrimeMinister, Male).salutation,
        "Monsieur le Premier ministre,"
    );
}

#[test]
fn a_continuation_sheet_names_the_recipient_and_the_day() {
    let heading =
        etiquette::continuation(Locale::FrBe, "Monsieur David Clarinval", date(2026, 11, 24));
    assert_eq!(
        heading.unwrap(),
        "Monsieur David Clarinval – 24 novembre 2026"
    );
}
