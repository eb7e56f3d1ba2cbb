import { holdsText } from '@bangban/kernel';

/** How a long list of choices is searched by typing: by what stands there, however it is typed. */
export const BY_LABEL = {
  filterOption: (sought: string, option?: { readonly label?: unknown }): boolean =>
    typeof option?.label === 'string' && holdsText([option.label], sought),
};
