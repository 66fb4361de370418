// The list of public models that Pilcrow offers: catalog.json, reviewed like code. It holds no hashes: a
// repository's files change with its commits, and the hub says at each download what they are.
import { z } from 'zod';
import { CatalogEntry } from '../../contract/models.ts';
import catalog from './catalog.json' with { type: 'json' };

const Catalog = z.object({ schema: z.literal(1), models: z.array(CatalogEntry) });

export const CATALOG: readonly CatalogEntry[] = Catalog.parse(catalog).models;
