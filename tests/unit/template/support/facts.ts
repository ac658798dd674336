import type { TemplateFacts, TemplatePlace, TemplateStyle } from '../../../../shared/template/template-facts.ts';

/** A place of a template's text: words in brackets in a paragraph of their own. */
export const place = (anchor: string, more: Partial<TemplatePlace> = {}): TemplatePlace => ({
  anchor, kind: 'prompt', within: 'body', words: anchor, label: null, under: null, underLevel: null, leadIn: null, isShared: false, isAfterNumber: false, holds: 'blocks', canHoldSections: true, level: null, style: 'Normal', ...more,
});
export const style = (name: string, more: Partial<TemplateStyle> = {}): TemplateStyle => ({
  id: name.replaceAll(' ', ''), name, type: 'paragraph', basedOn: null, isDefault: false, outline: null, list: null, used: 0, ...more,
});
/** A template with headers on all its pages and nothing to say of it as a whole. */
export const facts = (places: readonly TemplatePlace[], more: Partial<TemplateFacts> = {}): TemplateFacts => ({
  digest: '0'.repeat(64), isDotx: false, places, morePlaces: 0, outOfReach: [], styles: [], sections: [{ orientation: 'portrait', hasHeader: true }], pictures: 0, comments: 0, trackedChanges: 0, protects: null, dropped: [], ...more,
});
