import { kindOf } from '../../../shared/record/change.ts';
import type { OpenClash } from '../../../shared/merging/open-clashes.ts';
import { thirdEditor, type ThirdEditor } from '../../../shared/merging/third-value.ts';

/** What a value other than those that stand is written in; null where one of them has to be taken. */
export const editorFor = ({ name }: OpenClash): ThirdEditor => (name.kind === 'field' ? thirdEditor(kindOf(name.entity), name.field) : null);
export const mayWriteThird = (clash: OpenClash): boolean => editorFor(clash) !== null;
