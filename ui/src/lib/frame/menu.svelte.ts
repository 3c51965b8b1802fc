// The menu in the system's place: its words and keys as the person has them, the lines that act now, and what a chosen
// one does. Leaves which command stands where, and what it does, to `lib/command`.
import {
  capWords,
  EDITING,
  firstOf,
  givable,
  giveCommand,
  keysOf,
  mac,
  menusOn,
  messageOf,
  type Menu,
} from '../command';
import { enableMenu, followMenu, setMenu, type MenuColumn, type MenuLine } from '../host';
import { language, t } from '../word';

function line(id: string): MenuLine {
  const editing = EDITING[id];
  const keys = capWords(editing ?? firstOf(keysOf(id)), language.current, mac);
  return { id, label: t(editing ? `menu-${id.replace('.', '-')}` : messageOf(id)), keys: keys || null };
}

function column({ name, groups }: Menu): MenuColumn {
  const lines = groups.flatMap((group, at) => (at > 0 ? [null, ...group.map(line)] : group.map(line)));
  return { label: t(`menu-${name}`), lines };
}

/** Tells the system what changed, one thing after the other: of a menu that is set anew every line acts. */
class Telling {
  #next: { menus: MenuColumn[]; ids: string[] } | null = null;
  #busy = false;
  /** What the system has; null: unknown. */
  #menus: string | null = null;
  #ids: string | null = null;

  async tell(menus: MenuColumn[], ids: string[]) {
    this.#next = { menus, ids };
    if (this.#busy) return;
    this.#busy = true;
    // A system without a menu is no reason to stop anything.
    await this.#send().catch(() => undefined);
    this.#busy = false;
  }

  async #send() {
    while (this.#next) {
      const { menus, ids } = this.#next;
      this.#next = null;
      const [words, acting] = [JSON.stringify(menus), ids.join(' ')];
      if (words !== this.#menus) {
        await setMenu(menus);
        [this.#menus, this.#ids] = [words, null];
      }
      if (acting === this.#ids) continue;
      await enableMenu(ids);
      this.#ids = acting;
    }
  }
}

const telling = new Telling();

/** Call once while the window starts. Where it shows nothing that could be done, as a desk that was shut, no line acts. */
export function followMenus() {
  let last: MenuColumn[] = [];
  const menus = $derived(menusOn(mac).map(column));
  $effect(() => {
    last = menus;
    void telling.tell(last, givable());
  });
  $effect(() => {
    const end = followMenu(giveCommand);
    return () => {
      end();
      void telling.tell(last, []);
    };
  });
}
