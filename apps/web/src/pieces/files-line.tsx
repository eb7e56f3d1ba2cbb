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
  readonly file: Pick<FileRow, 'id' | 'name' | 'mediaType' | 'size'>;
  /** What is said of it besides its kind and size. */
  readonly facts: readonly string[];
  /** The project of an investor who reads it. */
  readonly of?: string;
  /** Where it is downloaded, where that is not with the files of projects; it is not opened then. */
  readonly from?: string;
  /** What can be done with it besides. */
  readonly children?: ReactNode;
  /** Opens it over the page; without, what can be shown opens beside it. */
  readonly onShow?: () => void;
}

/** One file: what it is, and what is said of it; pictures and PDF open in place, everything downloads. */
export function FileLine({ children, facts, file, from, of, onShow }: FileLineProps): ReactNode {
  const { t } = useTranslation();
  const kind = kindOf(file.mediaType);
  const showable = from === undefined && shownAs(file.mediaType) !== null;
  const said = [t(`files.kind.${kind}`), sizeText(file.size), ...facts];
  return (
    <li className="file-line">
      <span className="file-icon" aria-hidden>
        {ICONS[kind]}
      </span>
      <span className="grow">
        {showable && onShow ? (
          <button type="button" className="bare file-name" onClick={onShow}>
            {file.name}
          </button>
        ) : (
          <a
            className="file-name"
            href={from ?? fileAddress(file.id, showable, of)}
            {...(showable ? { target: '_blank', rel: 'noreferrer' } : { download: true })}
          >
            {file.name}
          </a>
        )}
        <span className="faint file-facts">{said.join(' \u00b7 ')}</span>
      </span>
      <a
        className="file-download"
        href={from ?? fileAddress(file.id, false, of)}
        download
        aria-label={t('files.downloadOf', { name: file.name })}
      >
        {t('files.download')}
      </a>
      {children}
    </li>
  );
}
