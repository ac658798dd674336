import type { Plan } from '../../../shared/domain/plan.ts';
import type { TemplateMapping } from '../../../shared/domain/report-template.ts';
import { done, refused, type Result } from '../../../shared/outcome/outcome.ts';
import { templateFileOf } from '../../../shared/template/kept-template.ts';
import { fileNameOf } from '../../../shared/text/file-name.ts';
import type { TemplateRead, TemplateWish } from './parse-template.ts';
import { readTemplate } from './read-template.ts';
import { unpacked } from './template-bytes.ts';

/** The template a plan holds, with what goes where in it. */
export interface HouseTemplateRead extends TemplateRead {
  readonly name: string;
  readonly mapping: TemplateMapping;
}
interface Known extends TemplateWish {
  readonly digest: string;
  readonly read: Promise<Result<TemplateRead>>;
}

/**
 * The Word template that the reports of a plan come out in. The plan holds its bytes, and its file is as hostile as any: they are checked against their digest
 * and read in the process for untrusted files. The last one is kept, since by its digest it can only be the same.
 */
export class HouseTemplate {
  readonly #workerFile: string;
  #known: Known | null = null;

  constructor(workerFile: string) {
    this.#workerFile = workerFile;
  }

  /** Null where the council has none. Refused where what the plan holds of it cannot be read. It is drawn only for whoever shows it. */
  async of(plan: Plan, wish: TemplateWish = { isDrawn: false }): Promise<Result<HouseTemplateRead | null, 'templateInPlan'>> {
    const { reportTemplate } = plan.council;
    if (reportTemplate === null) return done(null);
    const file = templateFileOf(plan);
    if (file === null) return cannotBeRead('', 'Its file did not come with this copy of the plan.');
    const name = fileNameOf(file.name) || 'Template';
    const known = this.#known?.digest === file.digest && (this.#known.isDrawn || !wish.isDrawn) ? this.#known.read : null;
    const bytes = known === null ? unpacked(file) : null;
    if (known === null && bytes === null) return cannotBeRead(name, 'Some of its file is missing or garbled.');
    const read = await (known ?? this.#read(file.digest, bytes!, wish));
    if (!read.ok) return cannotBeRead(name, read.failure.message);
    const { template: _template, ...mapping } = reportTemplate;
    return done({ ...read.value, name, mapping });
  }

  async #read(digest: string, bytes: Uint8Array, wish: TemplateWish): Promise<Result<TemplateRead>> {
    const mine = (this.#known = { digest, ...wish, read: readTemplate(bytes, this.#workerFile, wish) });
    const read = await mine.read;
    // What failed may have wanted time or memory that there is later.
    if (!read.ok && this.#known === mine) this.#known = null;
    return read;
  }
}

const cannotBeRead = (name: string, why: string) =>
  refused(
    'templateInPlan',
    `The council’s Word template in this plan${name === '' ? '' : `, “${name}”,`} cannot be read. ${why} Nothing else of the plan is touched by this, and papers can be written without the template. Bring it again in Settings, Word template.`,
  );
