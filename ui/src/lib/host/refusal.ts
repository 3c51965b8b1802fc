// A question that got no answer, as an error the screens can show. Its sentence comes from the desk.
import type { Notice, Refusal, RefusalKind } from '../generated/api';

export class Refused extends Error {
  readonly code: string;
  readonly kind: RefusalKind;
  readonly notices: Notice[];
  readonly details: string;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.name = 'Refused';
    this.code = refusal.code;
    this.kind = refusal.kind;
    this.notices = refusal.notices ?? [];
    this.details = refusal.details ?? refusal.code;
  }
}

/** Whatever was thrown, as a refusal: a fault of the wire becomes one without a sentence of its own. */
export function asRefused(thrown: unknown): Refused {
  if (thrown instanceof Refused) return thrown;
  if (isRefusal(thrown)) return new Refused(thrown);
  const details = thrown instanceof Error ? thrown.message : String(thrown);
  return new Refused({ code: 'host-silent', kind: 'desk', message: '', notices: [], details });
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
}
