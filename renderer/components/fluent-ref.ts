import type { Ref, RefObject } from 'react';

/** Fluent's controls say that they take a ref to nothing (their types meet React 19's in an empty intersection); they do pass it on. */
export const fluentRef = <Node extends HTMLElement>(ref: RefObject<Node | null>): Ref<never> => ref as unknown as Ref<never>;
