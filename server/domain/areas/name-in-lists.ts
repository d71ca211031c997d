import type { Bilingual } from '../values/language.js';
import type { AreaRegister, RegisteredArea } from './area-register.js';

/**
 * Returns the name of an area. If another area has the same name, the year in which this area closed or
 * opened follows the name.
 *
 * @example Dorset closed on 2019-04-01, and another Dorset opened: 'Dorset (until 2019)' and 'Dorset (from 2019)'
 */
export function nameInLists(area: RegisteredArea, register: AreaRegister): Bilingual {
  const { name, openedOn, closedOn } = area;
  if (!register.namesakes(name.en).some(({ gssCode }) => gssCode !== area.gssCode)) return name;
  const cy = name.cy ?? name.en;
  if (closedOn !== null) {
    const year = closedOn.slice(0, 4);
    return { en: `${name.en} (until ${year})`, cy: `${cy} (hyd ${year})` };
  }
  if (openedOn === null) return name;
  const year = openedOn.slice(0, 4);
  return { en: `${name.en} (from ${year})`, cy: `${cy} (o ${year})` };
}
