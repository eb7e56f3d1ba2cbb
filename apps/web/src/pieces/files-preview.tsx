import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AddressKey, useAddress } from '../lib/address';
import { fileAddress, type FileRow, shownAs } from '../lib/files';

interface FilePreviewProps {
  readonly files: readonly FileRow[];
  /** The id of the file that is looked at. */
  readonly shown: string | null;
  /** Under which key of the address: two lists of one page do not open the same file twice. */
  readonly at?: AddressKey;
}

/** A picture or a PDF over the page; arrows go through all that can be shown. */
export function FilePreview({ at: key = 'file', files, shown }: FilePreviewProps): ReactNode {
  const { t } = useTranslation();
  const { close, replace } = useAddress();
  const showable = files.filter(({ mediaType }) => shownAs(mediaType) !== null);
  const at = showable.findIndex(({ id }) => id === shown);
  const file = showable[at];
  const step = (by: number): void => {
    const next = showable[at + by];
    if (next) replace(key, next.id);
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'ArrowLeft') step(-1);
    if (key === 'ArrowRight') step(1);
  };
  return (
    <Modal
      open={file !== undefined}
      onCancel={() => close(key)}
      title={<span className="file-preview-title cut">{file?.name}</span>}
      width="min(1000px, 100vw - 24px)"
      style={{ top: 24 }}
      className="file-preview"
      destroyOnHidden
      footer={
        <div className="row wrap">
          {showable.length > 1 ? (
            <>
              <Button
                icon={<LeftOutlined />}
                disabled={at <= 0}
                onClick={() => step(-1)}
                aria-label={t('files.before')}
              />
              <Button
                icon={<RightOutlined />}
                disabled={at >= showable.length - 1}
                onClick={() => step(1)}
                aria-label={t('files.after')}
              />
              <span className="faint">{t('files.place', { at: `${at + 1}`, all: `${showable.length}` })}</span>
            </>
          ) : null}
          <span className="grow" />
          {file ? (
            <>
              <Button href={fileAddress(file.id, true)} target="_blank" rel="noreferrer">
                {t('files.newTab')}
              </Button>
              <Button type="primary" href={fileAddress(file.id, false)} download>
                {t('files.download')}
              </Button>
            </>
          ) : null}
        </div>
      }
    >
      <div className="file-stage" onKeyDown={onKey}>
        {file ? <Shown key={file.id} file={file} /> : null}
      </div>
    </Modal>
  );
}

function Shown({ file }: { readonly file: FileRow }): ReactNode {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  const picture = shownAs(file.mediaType) === 'picture';
  // Most phones have no viewer for PDF inside a page.
  if (failed || (!picture && !navigator.pdfViewerEnabled)) return <p className="muted">{t('files.notShown')}</p>;
  if (picture) {
    return <img src={fileAddress(file.id, true)} alt={file.name} onError={() => setFailed(true)} />;
  }
  return <iframe src={fileAddress(file.id, true)} title={file.name} />;
}
