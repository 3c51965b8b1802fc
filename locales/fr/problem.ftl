# Ce qui ne va pas dans un modèle, après « Ligne 10, colonne 64 : ».

problem-front-missing = le fichier doit commencer par une ligne « +++ », puis les indications du modèle.
problem-front-unclosed = il manque la seconde ligne « +++ », qui ferme les indications du modèle.
problem-front-syntax = cette indication n’est pas du TOML. Écrivez nom = "valeur", une indication par ligne.
problem-unknown-key = { $nearest ->
    [none] l’indication « { $word } » n’existe pas.
   *[other] l’indication « { $word } » n’existe pas. La plus proche est « { $nearest } ».
}
problem-missing-key = l’indication « { $word } » manque ou est vide. Ajoutez-la entre les deux lignes « +++ ».
problem-wrong-value = cette valeur n’est pas du bon type : un texte se met entre guillemets droits, required vaut true ou false.
problem-bad-field-name = « { $word } » ne peut pas nommer un champ. Prenez des minuscules sans accent, des chiffres et « _ », en commençant par une lettre.
problem-duplicate-field = le champ « { $word } » est déclaré deux fois. Ôtez l’une des deux déclarations.
problem-built-in-field = le champ « { $word } » est déjà fourni par le bureau. Ôtez sa déclaration, ou donnez un autre nom au vôtre.
problem-empty-body = le modèle n’a pas de texte. Écrivez-le sous la seconde ligne « +++ ».
problem-unknown-field = { $nearest ->
    [none] le champ « { $word } » n’existe pas.
   *[other] le champ « { $word } » n’existe pas. Le plus proche est « { $nearest } ».
}
problem-unclosed = ces accolades ne sont pas fermées. Ajoutez « {"}}"} », ou écrivez « \{"{{"} » pour de simples accolades.
problem-bad-tag = « { $word } » n’est pas un nom de champ. Un nom ne contient que des lettres sans accent, des chiffres et « _ ».
problem-triple-braces = une valeur ne s’insère pas telle quelle. Écrivez le champ entre deux accolades, sans « {"{{{"} » ni « & ».
problem-unknown-helper = { $nearest ->
    [none] « { $word } » n’est pas une commande. Un modèle connaît if, unless et else.
   *[other] « { $word } » n’est pas une commande. Un modèle connaît if, unless et else. Pensiez-vous à « { $nearest } » ?
}
problem-partial = un modèle ne peut pas en appeler un autre. Recopiez ici le passage voulu.
problem-bad-condition = une condition porte sur un seul champ. Écrivez par exemple « {"{{"}#if reply_by{"}}"} ».
problem-stray-else = ce « {"{{"}else{"}}"} » ne se trouve dans aucune condition, ou en est le second.
problem-stray-close = « {"{{"}/{ $word }{"}}"} » ne ferme rien. Vérifiez la condition qu’il devait fermer.
problem-block-unclosed = la condition « { $word } » n’est jamais fermée. Ajoutez « {"{{"}/{ $word }{"}}"} ».
problem-too-deep = trop de conditions sont imbriquées ici. Séparez le passage en deux.
problem-not-in-letter = les conditions et les commentaires appartiennent aux modèles. Dans une lettre, écrivez le texte lui-même.
problem-syntax = ce passage entre accolades ne se lit pas. Vérifiez les accolades qui précèdent.
