### The fixed words around a letter.

subject = Subject:
our-reference = Our reference:
your-reference = Your reference:
your-letter-of = Your letter of
mention-registered = Registered post
mention-hand = By hand
mention-email = By email
mention-fax = By fax
copies = Copy to:
salutation = { $form },
draft-mark = draft
page = Page { $page } of { $pages }
place-and-date = { $city }, { $date }
box = box
enclosures = { $count ->
    [one] Enclosure:
   *[other] Enclosures:
}
continuation = { $name } – { $date }
country-be = BELGIUM
country-fr = FRANCE
country-de = GERMANY
country-nl = NETHERLANDS
country-lu = LUXEMBOURG
