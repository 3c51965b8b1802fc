# The window itself: what it says when it cannot open, or cannot open what it is asked to.

window-no-display = Aucun écran ici : la fenêtre ne peut pas s’ouvrir. La commande « plaidoyer » fait le même travail dans le terminal.
window-cannot-open = La fenêtre n’a pas pu s’ouvrir : { $reason }. Le bureau est intact.
window-file-missing = Le fichier { $file } n’est plus à sa place.
window-file-foreign = Le fichier { $file } n’appartient pas à ce bureau ; ouvrez-le depuis son dossier.
window-file-no-viewer = Aucun programme de cet ordinateur n’ouvre { $file }. Le fichier est intact.
window-link-refused = Le lien { $link } n’a pas été ouvert : seules les adresses https et mailto le sont.
window-link-no-viewer = Aucun programme de cet ordinateur n’ouvre { $link }. Vous pouvez copier l’adresse.
window-fault = Cette demande n’a pas abouti à cause d’un défaut du programme. Ce qui était enregistré est intact.
