# The window itself: what it says when it cannot open, or cannot open what it is asked to.

window-no-display = Kein Bildschirm gefunden: Das Fenster lässt sich hier nicht öffnen. Der Befehl „plaidoyer“ erledigt dieselbe Arbeit im Terminal.
window-cannot-open = Das Fenster ließ sich nicht öffnen: { $reason }. Das Büro ist unversehrt.
window-file-missing = Die Datei { $file } liegt nicht mehr an ihrem Platz.
window-file-foreign = Die Datei { $file } gehört nicht zu diesem Büro; öffnen Sie sie aus ihrem Ordner.
window-file-no-viewer = Kein Programm auf diesem Computer öffnet { $file }. Die Datei ist unversehrt.
window-link-refused = Der Link { $link } wurde nicht geöffnet: Nur https- und mailto-Adressen sind zugelassen.
window-link-no-viewer = Kein Programm auf diesem Computer öffnet { $link }. Sie können die Adresse kopieren.
window-fault = Diese Anfrage scheiterte an einem Fehler des Programms. Was gespeichert war, ist unversehrt.
