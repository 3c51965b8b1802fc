# The window itself: what it says when it cannot open, or cannot open what it is asked to.

window-no-display = No screen here: the window cannot open. The command “plaidoyer” does the same work in the terminal.
window-cannot-open = The window could not open: { $reason }. The desk is intact.
window-file-missing = The file { $file } is no longer in its place.
window-file-foreign = The file { $file } does not belong to this desk; open it from its own folder.
window-file-no-viewer = No program on this computer opens { $file }. The file is intact.
window-link-refused = The link { $link } was not opened: only https and mailto addresses are.
window-link-no-viewer = No program on this computer opens { $link }. You can copy the address.
window-fault = This request failed because of a fault in the program. What was saved is safe.
