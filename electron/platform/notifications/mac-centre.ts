// What lies in the notification centre of macOS: its database, opened to be read and nothing else, each
// notification in it a binary property list. macOS shows that file only to programs to which the user has
// given Full Disk Access.
import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { parseBuffer } from 'bplist-parser';
import { z } from 'zod';
import { log } from '../../log.ts';
import {
  CentreClosed,
  centreNotification,
  type Listed,
  type NotificationCentre,
} from './centre.ts';

/** Seconds between the Unix epoch and the one of macOS, 2001. */
const MAC_EPOCH = 978_307_200;
/** The centre shows far fewer. */
const MOST = 500;
/** How long is waited while macOS has it locked, in milliseconds. */
const BUSY = 200;

const RECORDS = `
  SELECT record.uuid, record.data, app.identifier, record.delivered_date
  FROM record JOIN app ON app.app_id = record.app_id
  WHERE record.delivered_date IS NOT NULL
  ORDER BY record.delivered_date DESC, record.rec_id DESC LIMIT ${MOST}`;

const Row = z.object({
  uuid: z.instanceof(Uint8Array),
  data: z.instanceof(Uint8Array),
  identifier: z.string(),
  delivered_date: z.number(),
});
/** A text, or one with a format and its values, of which the format is what can be shown. */
const Text = z.union([z.string(), z.tuple([z.string()], z.unknown()).transform(([text]) => text)]);
const Content = z.object({
  req: z.object({
    titl: Text.catch(''),
    subt: Text.catch(''),
    body: Text.catch(''),
  }),
});

export class MacCentre implements NotificationCentre {
  readonly #files: readonly string[];
  readonly #nameOf: (identifier: string) => Promise<string>;
  /** Names of applications by their identifiers. */
  readonly #names = new Map<string, string>();
  #database: DatabaseSync | null = null;
  /** The last list, and the version of the database that it is of. */
  #last: { version: unknown; listed: Listed[] } | null = null;

  /** `files` are the places where the database may lie; `nameOf` tells what an application is called. */
  constructor(files: readonly string[], nameOf: (identifier: string) => Promise<string>) {
    this.#files = files;
    this.#nameOf = nameOf;
  }

  async list(): Promise<Listed[]> {
    const version = this.#read('PRAGMA data_version')[0]?.data_version;
    if (this.#last && this.#last.version === version) return this.#last.listed;
    const database = this.#database;
    const rows = this.#read(RECORDS)
      .reverse()
      .flatMap((row) => Row.safeParse(row).data ?? []);
    for (const { identifier } of rows) {
      if (this.#names.has(identifier)) continue;
      this.#names.set(identifier, await this.#nameOf(identifier));
    }
    const listed = rows.flatMap((row) => readRecord(row, this.#names.get(row.identifier) ?? ''));
    // Versions count for one opening of it.
    if (this.#database === database) this.#last = { version, listed };
    return listed;
  }

  async check(): Promise<void> {
    this.#read(RECORDS.replace(`LIMIT ${MOST}`, 'LIMIT 0'));
  }

  close(): void {
    this.#database?.close();
    this.#database = null;
    this.#last = null;
  }

  #read(query: string): Record<string, unknown>[] {
    try {
      this.#database ??= this.#open();
      return this.#database.prepare(query).all();
    } catch (error) {
      this.close();
      if (error instanceof CentreClosed) throw error;
      // Each macOS may have another form of it.
      throw new CentreClosed('notifications-mac-missing', error);
    }
  }

  #open(): DatabaseSync {
    try {
      const file = this.#files.find((one) => statSync(one, { throwIfNoEntry: false }));
      if (file !== undefined) return new DatabaseSync(file, { readOnly: true, timeout: BUSY });
    } catch (error) {
      // Without the permission, macOS does not even tell whether it is there.
      throw new CentreClosed('notifications-mac-denied', error);
    }
    throw new CentreClosed('notifications-mac-missing');
  }
}

/** One that can't be read is left out, and the others are not. */
function readRecord(row: z.infer<typeof Row>, application: string): Listed[] {
  try {
    const [plist] = parseBuffer(Buffer.from(row.data));
    const { titl, subt, body } = Content.parse(plist).req;
    if (titl === '' && subt === '' && body === '') return [];
    return [
      {
        id: `mac/${Buffer.from(row.uuid).toString('hex')}`,
        notification: centreNotification({
          application,
          desktopEntry: row.identifier,
          title: titl,
          body: [subt, body].filter((text) => text !== '').join('\n'),
          time: Math.round((row.delivered_date + MAC_EPOCH) * 1000),
        }),
      },
    ];
  } catch (error) {
    log.error('A notification of macOS could not be read', error);
    return [];
  }
}

export function openMacCentre(): MacCentre {
  // Temporary files of a user lie beside the folder that `getconf DARWIN_USER_DIR` tells.
  const userFolder = path.join(os.tmpdir(), '..', '0');
  return new MacCentre(
    [
      path.join(os.homedir(), 'Library/Group Containers/group.com.apple.usernoted/db2/db'),
      path.join(userFolder, 'com.apple.notificationcenter/db2/db'),
    ],
    applicationName,
  );
}

/** `com.example.Mail` by the name of its bundle, as Spotlight knows it; else by its last part. */
async function applicationName(identifier: string): Promise<string> {
  const last = identifier.split('.').at(-1) ?? identifier;
  if (!/^[\w.-]+$/.test(identifier)) return last;
  try {
    const query = `kMDItemCFBundleIdentifier == '${identifier}'`;
    const { stdout } = await promisify(execFile)('/usr/bin/mdfind', [query], { timeout: 3000 });
    const [bundle] = stdout.split('\n').filter((line) => line.endsWith('.app'));
    return bundle === undefined ? last : path.basename(bundle, '.app');
  } catch {
    return last;
  }
}
