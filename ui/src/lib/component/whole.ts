// What is cut off is told whole where one points at it, and only then.

/** The words of the element, as its title for as long as it does not hold them. */
export const whole = (words: string | null | undefined) => (element: HTMLElement) => {
  const tell = () => {
    const cut = element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight + 1;
    element.title = cut && words ? words : '';
  };
  element.addEventListener('pointerenter', tell);
  return () => element.removeEventListener('pointerenter', tell);
};
