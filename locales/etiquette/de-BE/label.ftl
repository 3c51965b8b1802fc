### The fixed words around a letter.

our-reference = Unser Zeichen:
your-reference = Ihr Zeichen:
your-letter-of = Ihr Schreiben vom
mention-registered = Einschreiben
mention-hand = Durch Boten
mention-email = Per E-Mail
mention-fax = Per Fax
copies = Kopie an:
salutation = { $form },
draft-mark = Entwurf
page = Seite { $page } von { $pages }
place-and-date = { $city }, den { $date }
box = bte
enclosures = { $count ->
    [one] Anlage:
   *[other] Anlagen:
}
continuation = { $name } – { $date }
country-be = BELGIEN
country-fr = FRANKREICH
country-de = DEUTSCHLAND
country-nl = NIEDERLANDE
country-lu = LUXEMBURG
