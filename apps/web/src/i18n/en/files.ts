import type { Same } from '../same';
import type { files as zh } from '../zh/files';

export const files: Same<typeof zh> = {
  files: {
    label: 'Files',
    choose: 'Choose files',
    drop: 'or drop them here.',
    taken: 'PDF, pictures, office documents, archives or text, up to {{size}} each.',
    takenShowable: 'PDF or pictures, up to {{size}} each.',
    emptyTitle: 'No files yet',
    emptyText:
      'Permits, contracts and photos from the site are listed here once uploaded, for all who may see the project.',
    download: 'Download',
    downloadOf: 'Download {{name}}',
    newTab: 'Open in a new tab',
    before: 'Previous',
    after: 'Next',
    place: '{{at}} of {{all}}',
    notShown: 'This device cannot show it here: open it in a new tab, or download it.',
    callOff: 'Cancel',
    dismiss: 'Remove',
    progress: 'Upload of {{name}}',
    broken: 'The connection broke; it was not uploaded.',
    tooLarge: 'Larger than {{size}}: not uploaded. Make it smaller or split it.',
    heic: 'HEIC pictures cannot be opened on most computers: send a JPG. On the telephone choose Settings, Camera, Formats, Most Compatible and take it again, or convert the picture in Files.',
    empty: 'This file is empty: not uploaded.',
    of: {
      report: 'with the report',
      pause: 'with the request to pause',
      extension: 'with the request to extend',
      coRequest: 'with request {{no}} to a unit',
      coReply: 'with the reply to request {{no}}',
    },
    kind: {
      pdf: 'PDF',
      picture: 'Picture',
      word: 'Word document',
      sheet: 'Excel table',
      slides: 'Slides',
      archive: 'Archive',
      text: 'Text',
      office: 'Office document',
    },
  },
};
