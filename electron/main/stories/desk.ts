import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { formats, readWorkingCopy, writeWorkingCopy, type WorkingCopy } from '../../../article/formats';
import type { Article } from '../../../article/model';
import type { Ask, OpenedStory, Reply } from '../../ipc';
import { Refusal } from '../refusal';
import { ownFolder, readCopy, searchCopy, type FoundCopy, type Owner } from './copy-place';
import { elsewhereNote, saveAgain, saveFirst } from './copy-save';
import { writeExport, type Exported } from './export';
import { nameFile, readSource, type Source } from './source';
import { sweep } from './sweep';

/** A story on the desk. Its paths stay here; the window knows it by `docId`. */
interface Doc {
  docId: string;
  /** Null where only a working copy is there. */
  sourcePath: string | null;
  owner: Owner;
  format: WorkingCopy['format'];
  knowsStructure: boolean;
  /** Where the working copy stands; null before the first save. */
  copyFile: string | null;
  exportFolder: string;
  /** Saves follow one another. */
  saving: Promise<unknown>;
}

/** The stories that this run of the program has opened. `copies` is the folder for working copies that cannot stand beside their story. */
export class Desk {
  private readonly docs = new Map<string, Doc>();

  constructor(private readonly copies: string) {}

  /** Opens a story, or a working copy with its story. Throws a `Refusal`. */
  async open(file: string): Promise<OpenedStory> {
    void sweep(path.dirname(file));
    return /\.copydesk$/i.test(file) ? this.openCopy(file) : this.openSource(await readSource(file));
  }

  /** The real path of what was opened, for the list of recent stories. */
  pathOf(docId: string): string {
    const doc = this.find(docId);
    return doc.sourcePath ?? doc.owner.realPath;
  }

  /** Writes the working copy. Throws a `Refusal`; the copy that was there stays whole. */
  async save(docId: string, value: Ask<'copy:save'>['value'], changedAt: WorkingCopy['changedAt'] = {}): Promise<Reply<'copy:save'>> {
    const doc = this.find(docId);
    const done = doc.saving.then(() => this.saveNow(doc, { ...(value as Article), changedAt }));
    doc.saving = done.catch(() => undefined);
    return done;
  }

  exportPlace(docId: string): Reply<'export:place'> {
    const doc = this.find(docId);
    return { folder: path.basename(doc.exportFolder), baseName: path.parse(doc.owner.name).name };
  }

  /** The folder that exports go to now, for the dialog that chooses another. */
  exportFolder(docId: string): string {
    return this.find(docId).exportFolder;
  }

  chooseExportFolder(docId: string, folder: string): { folder: string } {
    this.find(docId).exportFolder = folder;
    return { folder: path.basename(folder) };
  }

  async export(ask: Ask<'export:write'>): Promise<Exported> {
    const doc = this.find(ask.docId);
    return writeExport(doc.exportFolder, ask.fileName, ask.text, ask.overwrite, doc.sourcePath);
  }

  private find(docId: string): Doc {
    const doc = this.docs.get(docId);
    if (!doc) throw new Refusal('That story is no longer open. Open it again.');
    return doc;
  }

  private async openSource(source: Source): Promise<OpenedStory> {
    const { realPath, name, hash, story } = source;
    const owner = { realPath, name, hash };
    const beside = await searchCopy(path.dirname(realPath), owner);
    const found = beside.found ?? (await searchCopy(ownFolder(this.copies, realPath), owner)).found;
    const notes = [...story.notes, ...beside.damaged.map(damagedNote), ...(found ? [] : beside.earlier.map(earlierNote))];
    if (found && !beside.found) notes.push(elsewhereNote(name));
    const doc = this.keep(owner, realPath, source.format, story.knowsStructure, found);
    return {
      ...this.seen(doc, found?.copy ?? story, story, found),
      formatName: source.formatName,
      encoding: source.encoding,
      arrivedAt: source.arrivedAt,
      notes,
    };
  }

  /** A working copy alone: with its story, if that is still beside it, unchanged. */
  private async openCopy(file: string): Promise<OpenedStory> {
    const found = await readCopy(file).catch((error: unknown) => {
      throw nameFile(error, path.basename(file));
    });
    const { source, format, knowsStructure } = found.copy;
    const beside = path.join(path.dirname(found.file), path.basename(source.name));
    const story = await readSource(beside).catch(() => null);
    if (story?.hash === source.sha256) {
      const owner = { realPath: story.realPath, name: story.name, hash: story.hash };
      const doc = this.keep(owner, story.realPath, story.format, knowsStructure, found);
      return {
        ...this.seen(doc, found.copy, story.story, found),
        formatName: story.formatName,
        encoding: story.encoding,
        arrivedAt: story.arrivedAt,
        notes: story.story.notes,
      };
    }
    const doc = this.keep({ realPath: found.file, name: source.name, hash: source.sha256 }, null, format, knowsStructure, found);
    const formatName = formats.find(({ id }) => id === format)?.name ?? format;
    const why = story ? 'has changed since it was opened first' : 'as it arrived is not beside its working copy';
    const notes = [`${source.name} ${why}, so Changes shows what changes from now on.`];
    return { ...this.seen(doc, found.copy, found.copy, found), formatName, encoding: 'UTF-8', arrivedAt: null, notes };
  }

  /** Puts a story on the desk; one that lies there already keeps its id and its export folder. */
  private keep(
    owner: Owner,
    sourcePath: string | null,
    format: WorkingCopy['format'],
    knowsStructure: boolean,
    found: FoundCopy | null,
  ): Doc {
    const known = [...this.docs.values()].find((doc) => doc.owner.realPath === owner.realPath);
    const doc: Doc = {
      docId: known?.docId ?? randomUUID(),
      sourcePath,
      owner,
      format,
      knowsStructure,
      copyFile: found?.file ?? null,
      exportFolder: known?.exportFolder ?? path.dirname(owner.realPath),
      saving: known?.saving ?? Promise.resolve(),
    };
    this.docs.set(doc.docId, doc);
    return doc;
  }

  private seen(
    doc: Doc,
    current: Article,
    arrived: Article,
    found: FoundCopy | null,
  ): Omit<OpenedStory, 'formatName' | 'encoding' | 'arrivedAt' | 'notes'> {
    const { docId, owner, format, knowsStructure } = doc;
    return {
      docId,
      name: owner.name,
      folder: path.basename(path.dirname(owner.realPath)),
      format,
      knowsStructure,
      current: crossing(current),
      arrived: crossing(arrived),
      savedAt: found?.savedAt ?? null,
      changedAt: found?.copy.changedAt ?? {},
    };
  }

  private async saveNow(doc: Doc, left: Pick<WorkingCopy, 'blocks' | 'article' | 'changedAt'>): Promise<Reply<'copy:save'>> {
    const { owner, format, knowsStructure } = doc;
    const text = writeWorkingCopy({ source: { name: owner.name, sha256: owner.hash }, format, knowsStructure, ...left });
    // What could not be opened again is not written over what can.
    readWorkingCopy(text);
    let note: string | null = null;
    if (doc.copyFile) await saveAgain(doc.copyFile, text);
    else ({ file: doc.copyFile, note } = await saveFirst(owner, this.copies, text));
    return { savedAt: Date.now(), where: path.basename(doc.copyFile), note };
  }
}

const damagedNote = (name: string): string => `${name} is damaged and was left as it is. You see the story as it arrived.`;

const earlierNote = (name: string): string =>
  `This story has changed since you worked on it. That work is in ${name}, left as it is; open it to go on there.`;

/** An article as the contract's looser schema has it. */
const crossing = ({ blocks, article }: Article): OpenedStory['current'] => ({ blocks, article }) as unknown as OpenedStory['current'];
