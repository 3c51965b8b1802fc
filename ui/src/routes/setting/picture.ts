// Heights a picture may have on paper, in whole millimetres, as the desk takes them.
const LEAST = 5;
const MOST = 40;

export function isPictureHeight(text: string): boolean {
  const typed = text.trim();
  return /^\d{1,2}$/.test(typed) && Number(typed) >= LEAST && Number(typed) <= MOST;
}
