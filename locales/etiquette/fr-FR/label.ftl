### The fixed words around a letter.

subject = Objet :
our-reference = Notre référence :
your-reference = Votre référence :
your-letter-of = Votre lettre du
mention-registered = Recommandé
mention-hand = Par porteur
mention-email = Par courriel
mention-fax = Par télécopie
copies = Copie à :
salutation = { $form },
draft-mark = projet
page = Page { $page } sur { $pages }
place-and-date = { $city }, le { $date }
box = bte
enclosures = { $count ->
    [one] Annexe :
   *[other] Annexes :
}
continuation = { $name } – { $date }
country-be = BELGIQUE
country-fr = FRANCE
country-de = ALLEMAGNE
country-nl = PAYS-BAS
country-lu = LUXEMBOURG
of-plain = de { $name }
of-vowel = d’{ $name }
of-masculine = du { $name }
of-plural = des { $name }
