import {
  FileExcelOutlined,
  FileImageOutlined,
  FileOutlined,
  FilePdfOutlined,
  FilePptOutlined,
  FileTextOutlined,
  FileWordOutlined,
  FileZipOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fileAddress, type FileKind, type FileRow, kindOf, shownAs, sizeText } from '../lib/files';
import { useFormat } from '../lib/use-format';

const ICONS: Readonly<Record<FileKind, ReactNode>> = {
  pdf: <FilePdfOutlined />,
  picture: <FileImageOutlined />,
  word: <FileWordOutlined />,
  sheet: <FileExcelOutlined />,
  slides: <FilePptOutlined />,
  archive: <FileZipOutlined />,
  text: <FileTextOutlined />,
  office: <FileOutlined />,
};

interface FileLineProps {
  readonly file: FileRow;
  readonly by: string;
  readonly item: string | null;
  readonly onShow: () => void;
}

/** One file: what it is, who brought it and when; pictures and PDF open in place, everything downloads. */
export function FileLine({ by, file, item, onShow }: FileLineProps): ReactNode {
  const { t } = useTranslation();
  const { time } = useFormat();
  const kind = kindOf(file.mediaType);
  const showable = shownAs(file.mediaType) !== null;
  const facts = [t(`files.kind.${kind}`), sizeText(file.size), by, time(file.at), ...(item ? [item] : [])];
  return (
    <li className="file-line">
      <span className="file-icon" aria-hidden>
        {ICONS[kind]}
      </span>
      <span className="grow">
        {showable ? (
          <button type="button" className="bare file-name" onClick={onShow}>
            {file.name}
          </button>
        ) : (
          <a className="file-name" href={fileAddress(file.id, false)} download>
            {file.name}
          </a>
        )}
        <span className="faint file-facts">{facts.join(' \u00b7 ')}</span>
      </span>
      <a
        className="file-download"
        href={fileAddress(file.id, false)}
        download
        aria-label={t('files.downloadOf', { name: file.name })}
      >
        {t('files.download')}
      </a>
    </li>
  );
}
