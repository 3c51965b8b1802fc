# Comments to oneself beside the text of a letter: never printed, exported or sealed.

command-letter-comment = Commenter les mots choisis, ou toute la lettre
command-letter-comments = Commentaires
command-letter-next-comment = Commentaire suivant
command-letter-previous-comment = Commentaire précédent

comment-add = Commenter
comment-menu = Commentaires ({ $count })
comment-count =
    { $count ->
        [0] Aucun commentaire
        [one] Un commentaire
       *[other] { $count } commentaires
    }
comment-none =
    { $key ->
        [none] Choisissez des mots du texte, puis la commande « Commenter ».
       *[other] Choisissez des mots du texte, puis { $key }.
    }
comment-none-yet = Aucun commentaire dans cette lettre
comment-private = Pour vous seulement : ni imprimés, ni exportés, ni scellés.

## One comment

comment-label = Votre commentaire
comment-keys = { $keep } pour garder, { $leave } pour laisser tel quel
comment-about = Commentaire sur « { $quote } »
comment-about-letter = Commentaire sur toute la lettre
comment-on-letter = Toute la lettre
comment-on-letter-add = Commenter toute la lettre
comment-lost = Passage disparu :
comment-go = Aller à
comment-edit = Modifier
comment-remove = Supprimer
comment-removed = Commentaire supprimé
