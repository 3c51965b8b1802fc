# The window itself: what it says when it cannot open, or cannot open what it is asked to.

window-no-display = Geen scherm gevonden: het venster kan hier niet open. De opdracht ‘plaidoyer’ doet hetzelfde in de terminal.
window-cannot-open = Het venster kon niet open: { $reason }. Het bureau is intact.
window-file-missing = Het bestand { $file } staat niet meer op zijn plaats.
window-file-foreign = Het bestand { $file } hoort niet bij dit bureau; open het vanuit de map waarin het staat.
window-file-no-viewer = Geen programma op deze computer kan { $file } openen. Het bestand is intact.
window-link-refused = De link { $link } werd niet geopend: alleen https- en mailto-adressen kunnen open.
window-link-no-viewer = Geen programma op deze computer kan { $link } openen. U kunt het adres kopiëren.
window-fault = Deze actie is mislukt door een fout in het programma. Wat bewaard was, is ongeschonden.
