import type { APIRoute, GetStaticPaths } from 'astro';
import { loadGeo } from '../../../atlas/geo/load-geo.ts';
import { ownGeoFiles, ownGeoNames } from '../../../feeds/data/geo-files.ts';
import type { OwnGeoName } from '../../../feeds/data/geo-files.ts';

interface Props {
  name: OwnGeoName;
}

/** A file for each set of boundaries and names. */
export const getStaticPaths = (() =>
  ownGeoNames.map((name) => ({
    params: { name },
    props: { name } satisfies Props,
  }))) satisfies GetStaticPaths;

/** The file as it is kept, with its credit and licence inside. */
export const GET: APIRoute<Props> = async ({ props: { name } }) =>
  Response.json(ownGeoFiles(await loadGeo())[name]);
