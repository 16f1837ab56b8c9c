/** Room at the ends of a list in which it scrolls under the pointer, px. */
const EDGE = 40;
/** How far it scrolls in a frame, px. */
const STEP = 8;

/**
 * Begins to drag an item of a list by its handle. Nothing is drawn anew until it is dropped; Escape
 * leaves all as it was.
 * @param event pointerdown on an element in the item
 */
export const drag = (event: PointerEvent, onDrop: (from: number, to: number) => void): void => {
  const handle = event.currentTarget as HTMLElement;
  const item = handle.closest('li');
  const list = item?.parentElement;
  if (!list || event.button) return;
  event.preventDefault();

  const items = [...list.children] as HTMLElement[];
  const places = items.map((one) => one.getBoundingClientRect());
  const from = items.indexOf(item);
  const own = places[from]!;
  const highest = places[0]!.top - own.top;
  const lowest = places.at(-1)!.bottom - own.bottom;
  const scrolled = list.scrollTop;
  const until = new AbortController();
  let y = event.clientY;
  let to = from;
  let frame = 0;

  const move = (): void => {
    const by = Math.max(highest, Math.min(lowest, y - event.clientY + list.scrollTop - scrolled));
    const middle = own.top + own.height / 2 + by;
    to = places.filter((place, i) => i !== from && place.top + place.height / 2 < middle).length;
    items.forEach((one, i) => {
      const makesRoom = i > from && i <= to ? -own.height : i < from && i >= to ? own.height : 0;
      one.style.transform = `translateY(${one === item ? by : makesRoom}px)`;
    });
  };
  const scroll = (): void => {
    const {top, bottom} = list.getBoundingClientRect();
    const pull = y < top + EDGE ? -STEP : y > bottom - EDGE ? STEP : 0;
    if (pull && list.scrollHeight > list.clientHeight) {
      list.scrollTop += pull;
      move();
    }
    frame = requestAnimationFrame(scroll);
  };
  const end = (isDropped: boolean): void => {
    until.abort();
    cancelAnimationFrame(frame);
    list.classList.remove('sorting');
    item.classList.remove('held');
    for (const one of items) one.style.removeProperty('transform');
    if (isDropped && to !== from) onDrop(from, to);
  };

  handle.setPointerCapture(event.pointerId);
  list.classList.add('sorting');
  item.classList.add('held');
  handle.addEventListener(
    'pointermove',
    (moved) => {
      y = moved.clientY;
      move();
    },
    until,
  );
  handle.addEventListener('pointerup', () => end(true), until);
  handle.addEventListener('lostpointercapture', () => end(false), until);
  addEventListener('keydown', ({key}) => key === 'Escape' && end(false), until);
  frame = requestAnimationFrame(scroll);
};
