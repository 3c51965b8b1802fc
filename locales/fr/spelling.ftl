# Spelling, as the system checks it while one writes.

command-letter-spelling = Vérifier l’orthographe, ou cesser de la vérifier

spelling-check = Vérifier l’orthographe
spelling-on = L’orthographe est vérifiée pendant la frappe.
spelling-off = L’orthographe n’est plus vérifiée.
spelling-unchecked = Orthographe non vérifiée
spelling-none-fr = Pas de dictionnaire français sur cet ordinateur : l’orthographe n’est pas vérifiée.
spelling-none-nl = Pas de dictionnaire néerlandais sur cet ordinateur : l’orthographe n’est pas vérifiée.
spelling-none-de = Pas de dictionnaire allemand sur cet ordinateur : l’orthographe n’est pas vérifiée.
spelling-none-en = Pas de dictionnaire anglais sur cet ordinateur : l’orthographe n’est pas vérifiée.
spelling-package = Sous Debian ou Ubuntu, il est dans le paquet { $package }.
spelling-system = Ajoutez cette langue dans les réglages du système.
