/** What the product speaks: Chinese first. */
export type Language = 'zh' | 'en';
