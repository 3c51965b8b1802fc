//! The line under the name: the full title, and the shorter forms that may stand for it.

use i18n::etiquette::{self, Addressee, Locale};
use model::{
    Code, Country, Language,
    person::Gender::{Female, Male},
    post::{Role, TitleOrigin, Titles},
};

use super::address::{EMPLOYMENT, brussels, clarinval, fields, function, titles};

#[test]
fn a_long_title_has_shorter_forms_by_the_competence_of_the_letter() {
    let fields = fields(&["deputy-head-of-government", "employment", "economy"]);
    let french = titles(Language::Fr, EMPLOYMENT, TitleOrigin::Official);
    let address = etiquette::address(
        Locale::FrBe,
        &clarinval(&french, &fields),
        &brussels(),
        Country::Be,
    );
    assert_eq!(
        function(&address)[1..],
        [
            "Vice-Premier ministre et ministre de l’Emploi",
            "Ministre de l’Emploi"
        ]
    );
    let about_economy = Addressee {
        competence: Some("economy"),
        ..clarinval(&french, &fields)
    };
    let address = etiquette::address(Locale::FrBe, &about_economy, &brussels(), Country::Be);
    assert_eq!(function(&address)[2], "Ministre de l’Économie");

    let dutch = titles(
        Language::Nl,
        "Vice-eersteminister en minister van Werk, Economie en Landbouw",
        TitleOrigin::Official,
    );
    let address = etiquette::address(
        Locale::NlBe,
        &clarinval(&dutch, &fields),
        &brussels(),
        Country::Be,
    );
    assert_eq!(
        function(&address)[1..],
        [
            "Vice-eersteminister en minister van Werk",
            "Minister van Werk"
        ]
    );

    let german = titles(
        Language::De,
        "Vizepremierminister und Minister der Beschäftigung, der Wirtschaft und der Landwirtschaft",
        TitleOrigin::Editorial,
    );
    let address = etiquette::address(
        Locale::DeBe,
        &clarinval(&german, &fields),
        &brussels(),
        Country::Be,
    );
    assert_eq!(
        function(&address)[1..],
        [
            "Vizepremierminister und Minister für Beschäftigung",
            "Minister für Beschäftigung"
        ]
    );
    assert_eq!(address.notices[0].code, Code::TitleEditorial);
    let woman = Addressee {
        gender: Female,
        ..clarinval(&german, &fields)
    };
    // A title that was read of a man is none of hers.
    let address = etiquette::address(Locale::DeBe, &woman, &brussels(), Country::Be);
    assert_eq!(
        function(&address),
        [
            "Vizepremierministerin und Ministerin für Beschäftigung",
            "Ministerin für Beschäftigung"
        ]
    );
    assert_eq!(address.notices[0].code, Code::TitleMissing);
}

#[test]
fn a_competence_the_post_does_not_have_shortens_no_title() {
    let french = titles(Language::Fr, EMPLOYMENT, TitleOrigin::Official);
    let fields = fields(&["deputy-head-of-government", "economy"]);
    let address = etiquette::address(
        Locale::FrBe,
        &clarinval(&french, &fields),
        &brussels(),
        Country::Be,
    );
    assert_eq!(function(&address)[2], "Ministre de l’Économie");
}

#[test]
fn a_title_fixed_by_the_person_is_never_shortened() {
    let titles = titles(Language::Fr, EMPLOYMENT, TitleOrigin::Fixed);
    let fields = fields(&["employment"]);
    let address = etiquette::address(
        Locale::FrBe,
        &clarinval(&titles, &fields),
        &brussels(),
        Country::Be,
    );
    assert_eq!(
        function(&address),
        ["Vice-Premier ministre et ministre de l’Emploi, de l’Économie et de l’Agriculture"]
    );
    assert_eq!(address.notices, []);
}

#[test]
fn a_title_nobody_wrote_in_this_language_is_made_from_the_office() {
    let dutch = titles(
        Language::Nl,
        "Vlaams minister van Onderwijs, Justitie en Werk",
        TitleOrigin::Official,
    );
    let fields = fields(&["education", "justice", "employment"]);
    let minister = Addressee {
        gender: Female,
        given_name: "Zuhal",
        family_name: "Demir",
        competences: &fields,
        competence: Some("employment"),
        government: Some("flanders"),
        ..Addressee::new(Role::Minister, &dutch)
    };
    let address = etiquette::address(Locale::FrBe, &minister, &brussels(), Country::Be);
    assert_eq!(function(&address), ["Ministre flamande de l’Emploi"]);
    assert_eq!(address.notices[0].code, Code::TitleMissing);
    let address = etiquette::address(Locale::NlBe, &minister, &brussels(), Country::Be);
    assert_eq!(
        function(&address),
        [
            "Vlaams minister van Onderwijs, Justitie en Werk",
            "Vlaams minister van Werk"
        ]
    );
    let address = etiquette::address(Locale::DeBe, &minister, &brussels(), Country::Be);
    assert_eq!(
        function(&address),
        ["Flämische Ministerin für Beschäftigung"]
    );
}

#[test]
fn french_titles_contract_and_elide() {
    let none = Titles::default();
    let title = |role, field: &str| {
        let fields = fields(&[field]);
        let addressee = Addressee {
            gender: Female,
            family_name: "Dupré",
            competences: &fields,
            ..Addressee::new(role, &none)
        };
        function(&etiquette::address(
            Locale::FrBe,
            &addressee,
            &brussels(),
            Country::Be,
        ))[0]
            .to_owned()
    };
    assert_eq!(title(Role::Minister, "employment"), "Ministre de l’Emploi");
    assert_eq!(title(Role::Minister, "budget"), "Ministre du Budget");
    assert_eq!(title(Role::Minister, "culture"), "Ministre de la Culture");
    assert_eq!(title(Role::Minister, "finance"), "Ministre des Finances");
    assert_eq!(
        title(Role::StateSecretary, "housing"),
        "Secrétaire d’État au Logement"
    );
    assert_eq!(
        title(Role::StateSecretary, "environment"),
        "Secrétaire d’État à l’Environnement"
    );
    assert_eq!(title(Role::Alderman, "culture"), "Échevine de la Culture");
}

#[test]
fn a_field_is_named_as_its_government_names_it() {
    let none = Titles::default();
    let title = |locale, role, government, field: &str| {
        let fields = fields(&[field]);
        let addressee = Addressee {
            gender: Male,
            family_name: "Dupré",
            competences: &fields,
            government: Some(government),
            ..Addressee::new(role, &none)
        };
        function(&etiquette::address(
            locale,
            &addressee,
            &brussels(),
            Country::Be,
        ))[0]
            .to_owned()
    };
    assert_eq!(
        title(Locale::NlBe, Role::Minister, "flanders", "environment"),
        "Vlaams minister van Omgeving"
    );
    assert_eq!(
        title(
            Locale::NlBe,
            Role::StateSecretary,
            "brussels",
            "environment"
        ),
        "Staatssecretaris voor Leefmilieu"
    );
    assert_eq!(
        title(Locale::FrBe, Role::Minister, "fwb", "education"),
        "Ministre de l’Éducation"
    );
    assert_eq!(
        title(
            Locale::FrBe,
            Role::StateSecretary,
            "brussels",
            "spatial-planning"
        ),
        "Secrétaire d’État à l’Urbanisme"
    );
    assert_eq!(
        title(Locale::DeBe, Role::Minister, "dg", "health"),
        "Minister für Gesundheitswesen"
    );
}

#[test]
fn an_office_of_a_place_names_it() {
    let none = Titles::default();
    let title = |locale, role, place| {
        let addressee = Addressee {
            gender: Male,
            family_name: "Dupré",
            place: Some(place),
            ..Addressee::new(role, &none)
        };
        function(&etiquette::address(
            locale,
            &addressee,
            &brussels(),
            Country::Be,
        ))[0]
            .to_owned()
    };
    assert_eq!(
        title(Locale::FrBe, Role::Mayor, "Ixelles"),
        "Bourgmestre d’Ixelles"
    );
    assert_eq!(
        title(Locale::NlBe, Role::Mayor, "Elsene"),
        "Burgemeester van Elsene"
    );
    assert_eq!(
        title(Locale::DeBe, Role::Mayor, "der Stadt Eupen"),
        "Bürgermeister der Stadt Eupen"
    );
    assert_eq!(
        title(Locale::FrBe, Role::SpeakerParliament, "le Sénat"),
        "Président du Sénat"
    );
    assert_eq!(
        title(Locale::NlBe, Role::SpeakerParliament, "de Senaat"),
        "Voorzitter van de Senaat"
    );
    assert_eq!(
        title(Locale::FrBe, Role::Governor, "le Brabant wallon"),
        "Gouverneur de la Province du Brabant wallon"
    );
}

#[test]
fn a_minister_president_is_named_with_the_government() {
    let none = Titles::default();
    let title = |locale, government| {
        let addressee = Addressee {
            gender: Female,
            family_name: "Degryse",
            government: Some(government),
            ..Addressee::new(Role::MinisterPresident, &none)
        };
        function(&etiquette::address(
            locale,
            &addressee,
            &brussels(),
            Country::Be,
        ))[0]
            .to_owned()
    };
    assert_eq!(
        title(Locale::FrBe, "fwb"),
        "Ministre-Présidente du Gouvernement de la Communauté française"
    );
    assert_eq!(
        title(Locale::NlBe, "flanders"),
        "Minister-president van de Vlaamse Regering"
    );
    assert_eq!(
        title(Locale::DeBe, "dg"),
        "Ministerpräsidentin der Regierung der Deutschsprachigen Gemeinschaft"
    );
    assert_eq!(
        title(Locale::FrBe, "a-union-of-communes"),
        "Ministre-Présidente"
    );
}
