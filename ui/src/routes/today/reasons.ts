// Why a reminder is left out, and why a matter is closed: the reasons one has most often, as their messages.

export const SKIPPING = [
  'today-skip-reason-announced',
  'today-skip-reason-spoken',
  'today-skip-reason-moment',
] as const;

export const CLOSING = ['today-reason-settled', 'today-reason-outdated', 'today-reason-silence'] as const;
