#!/usr/bin/env bash
# Installs the Debian package as a person would, in a Debian made for it that has nothing else, and starts the program
# there: in the terminal, and in a window on a virtual display. Needs root, and the mirror this system installs from.
#
#   .ci/bare.sh PACKAGE.deb
set -euo pipefail

package="$(realpath "$1")"
[ "$(id -u)" -eq 0 ] || { echo "Only root can make a system to install in." >&2; exit 1; }
read -r mirror suite < <(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages' | head -n 1)
bare="$(mktemp -d)"

leave() {
  local place
  for place in proc dev; do mountpoint -q "$bare/$place" && umount -l "$bare/$place"; done
  rm -rf --one-file-system "$bare"
}
trap leave EXIT

debootstrap --variant=minbase "$suite" "$bare" "$mirror" >"$bare.log" 2>&1 || { tail -n 20 "$bare.log" >&2; exit 1; }
rm -f "$bare.log"
cp /etc/resolv.conf "$bare/etc/resolv.conf"
cp -r /etc/apt/apt.conf.d/. "$bare/etc/apt/apt.conf.d/"
mount -t proc proc "$bare/proc"
mount --rbind /dev "$bare/dev"
cp "$package" "$bare/plaidoyer.deb"

inside() { chroot "$bare" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive HOME=/home "$@"; }

inside apt-get update -qq
# What the package says it needs is all that comes with it.
inside apt-get install -y -qq --no-install-recommends /plaidoyer.deb >/dev/null
echo "installed: $(inside dpkg-query -W -f='${Package} ${Version} ${db:Status-Status}' plaidoyer)"

inside plaidoyer --version
inside plaidoyer --desk /desk desk init --starter >/dev/null
inside plaidoyer --desk /desk --json directory holder --competence employment | grep -q '"federal/employment"'
inside plaidoyer --desk /desk --json archive verify | grep -q '"ok":true'
echo "the terminal works"

# A window needs a display, which a desk has and this system does not.
inside apt-get install -y -qq --no-install-recommends xvfb xauth xdotool dbus >/dev/null
inside sh -c '
  Xvfb :7 -screen 0 1280x800x24 >/dev/null 2>&1 &
  screen=$!
  export DISPLAY=:7
  for _ in $(seq 50); do xdotool getmouselocation >/dev/null 2>&1 && break; sleep 0.1; done
  plaidoyer-window --desk /desk >/tmp/window.log 2>&1 &
  window=$!
  for _ in $(seq 300); do
    title="$(xdotool search --onlyvisible --class plaidoyer getwindowname 2>/dev/null | head -n 1)"
    case "$title" in *" – "*) break ;; esac
    sleep 0.1
  done
  kill "$window"
  wait "$window" 2>/dev/null
  # The desk beside it ends with it, and is free.
  plaidoyer --desk /desk desk status >/dev/null || exit 1
  kill "$screen"
  case "$title" in
    *" – "*) echo "the window shows: $title" ;;
    *) echo "the window did not come up: $title" >&2; cat /tmp/window.log >&2; exit 1 ;;
  esac
'
inside apt-get remove -y -qq plaidoyer >/dev/null
[ ! -e "$bare/usr/bin/plaidoyer" ] && [ -d "$bare/desk" ]
echo "removed, and the desk is left alone"
