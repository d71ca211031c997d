import { EntitySchema } from 'typeorm';
import { nullable, text } from '../sql/columns.js';

/** A place with a GSS code. */
export interface AreaRow {
  gssCode: string;
  laCode: string | null;
  nameEn: string;
  nameCy: string | null;
  level: string;
  regionCode: string | null;
  nationCode: string | null;
}

export const AreaEntity = new EntitySchema<AreaRow>({
  name: 'area',
  tableName: 'area',
  columns: {
    gssCode: { ...text({ name: 'gss_code' }), primary: true },
    laCode: nullable(text({ name: 'la_code' })),
    nameEn: text({ name: 'name_en' }),
    nameCy: nullable(text({ name: 'name_cy' })),
    level: text(),
    regionCode: nullable(text({ name: 'region_code' })),
    nationCode: nullable(text({ name: 'nation_code' })),
  },
});
