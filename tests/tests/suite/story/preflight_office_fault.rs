//! How the office of a letter is spoiled, its address, its holder, the forms it is written to with.

use model::Code;
use serde_json::json;

use super::preflight_fault::{Fault, Spoiled};
use crate::world::{World, text};

/// One statement about the office of the letter, its id at `?1`.
fn of_office(world: &mut World, letter: &Spoiled, statements: &[&str]) {
    let post = text(&letter.row["post"]);
    world.behind_its_back(|desk| {
        for statement in statements {
            desk.execute(statement, [&post]).expect("an office");
        }
    });
}

const OWN_ADDRESS_GONE: &str = "DELETE FROM contact_detail WHERE post = ?1";

pub const OFFICE_FAULTS: &[(Code, Fault)] = &[
    (Code::EmptyField, |world, letter| {
        let question = json!({ "id": letter.row["letter"], "language": letter.row["lang"], "body": "Un {{demand_1}} ici.\n" });
        world.ask("letter.version", question);
    }),
    (Code::LanguageVersionMissing, |world, letter| {
        let question =
            json!({ "id": letter.campaign, "to": [letter.row["post"]], "language": "en" });
        world.ask("campaign.set", question);
    }),
    (Code::AddressProposed, |world, letter| {
        of_office(world, letter, &[OWN_ADDRESS_GONE]);
    }),
    (Code::AddressToConfirm, |world, letter| {
        of_office(
            world,
            letter,
            &["UPDATE contact_detail SET checked_on = '2024-01-08' WHERE post = ?1"],
        );
    }),
    (Code::NoAddress, |world, letter| {
        let moved = "INSERT OR IGNORE INTO organization
             (id, parent, classification, name, country, languages, source, position)
             SELECT id || '/nowhere', NULL, classification, name, country, languages, source, position + 1000
             FROM organization WHERE id = (SELECT organization FROM post WHERE id = ?1)";
        let to = "UPDATE post SET organization = organization || '/nowhere' WHERE id = ?1";
        of_office(world, letter, &[OWN_ADDRESS_GONE, moved, to]);
    }),
    (Code::AddressWindow, |world, letter| {
        let title = "Premier ministre adjoint chargé de la coordination de l’ensemble des politiques du travail, de l’emploi, \
                     de l’économie sociale, de la formation des adultes, des métiers de la création, du spectacle vivant, du \
                     patrimoine immobilier, des arts plastiques, de la bande dessinée, de l’édition, de la traduction et de \
                     toutes les autres compétences que personne d’autre ne voulait tenir au sein du gouvernement";
        world.ask(
            "directory.edit",
            json!({ "what": "title", "post": letter.row["post"], "language": letter.row["lang"], "text": title }),
        );
    }),
    (Code::NoHolder, |world, letter| {
        of_office(world, letter, &["DELETE FROM membership WHERE post = ?1"]);
    }),
    (Code::GenderUnknown, |world, letter| {
        of_office(
            world,
            letter,
            &[
                "UPDATE person SET gender = 'unknown' WHERE id IN (SELECT person FROM membership WHERE post = ?1)",
            ],
        );
    }),
    (Code::PersonTwice, |world, letter| {
        // Whoever holds the office that stands five places above holds this one too.
        of_office(
            world,
            letter,
            &["UPDATE membership SET person = (
                   SELECT person FROM membership WHERE until IS NULL AND post = (
                       SELECT post FROM recipient WHERE letter IS NOT NULL ORDER BY position LIMIT 1 OFFSET (
                           SELECT count(*) - 5 FROM recipient AS above, recipient AS own
                           WHERE own.post = ?1 AND above.letter IS NOT NULL AND above.position < own.position)))
               WHERE post = ?1"],
        );
    }),
    (Code::FormUnsourced, |world, letter| {
        of_office(
            world,
            letter,
            &["UPDATE post SET role = 'director_general' WHERE id = ?1"],
        );
    }),
];
