import type { Rule } from 'eslint';

export declare const layerArrows: Rule.RuleModule;
