### The fixed words around a letter.

our-reference = Ons kenmerk:
your-reference = Uw kenmerk:
your-letter-of = Uw bericht van
mention-registered = Aangetekend
mention-hand = Per drager
mention-email = Per e-mail
mention-fax = Per fax
copies = Kopie aan:
salutation = { $form },
draft-mark = ontwerp
page = Pagina { $page } van { $pages }
place-and-date = { $city }, { $date }
box = bus
enclosures = { $count ->
    [one] Bijlage:
   *[other] Bijlagen:
}
continuation = { $name } – { $date }
country-be = BELGIË
country-fr = FRANKRIJK
country-de = DUITSLAND
country-nl = NEDERLAND
country-lu = LUXEMBURG
