import { UploadOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { type DragEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OFFERED_TYPES, SHOWABLE_TYPES, sizeText } from '../lib/files';
import { type Sending, type UploadState, useUploads } from './files-uploads';
import { GatedButton } from './gated-button';
import './files.css';

interface FileDropProps<Made> extends Sending<Made> {
  /** Why nothing can be added; null where it can. */
  readonly reason: string | null;
  /** Only pictures and PDF are taken here. */
  readonly showable?: boolean;
}

/**
 * Chooses files, or takes those that are dropped on it; every file on its way has a line of its own. Who takes no part there
 * is told so in its place.
 */
export function FileDrop<Made>({ reason, showable = false, ...sending }: FileDropProps<Made>): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { add, callOff, dismiss, retry, uploads } = useUploads(sending);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files]);
  };
  if (reason !== null) {
    return (
      <div className="file-drop">
        <GatedButton icon={<UploadOutlined />} reason={reason}>
          {t('files.choose')}
        </GatedButton>
        <span className="faint">{reason}</span>
      </div>
    );
  }
  return (
    <div className="stack">
      <div
        className={over ? 'file-drop over' : 'file-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Button icon={<UploadOutlined />} onClick={() => chooser.current?.click()} aria-describedby={`${id}-hint`}>
          {t('files.choose')}
        </Button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          accept={showable ? SHOWABLE_TYPES : OFFERED_TYPES}
          aria-label={t('files.choose')}
          onChange={({ target }) => {
            add([...(target.files ?? [])]);
            target.value = '';
          }}
        />
        <span id={`${id}-hint`} className="faint">
          <span className="only-wide">{t('files.drop')} </span>
          {t(showable ? 'files.takenShowable' : 'files.taken', { size: sizeText(sending.largest) })}
        </span>
      </div>
      {uploads.length > 0 ? (
        <ul className="file-uploads" aria-live="polite">
          {uploads.map((upload) => (
            <UploadLine
              key={upload.key}
              upload={upload}
              onCallOff={() => callOff(upload.key)}
              onDismiss={() => dismiss(upload.key)}
              onRetry={() => retry(upload.key)}
            />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

interface UploadLineProps {
  readonly upload: UploadState;
  readonly onCallOff: () => void;
  readonly onDismiss: () => void;
  readonly onRetry: () => void;
}

function UploadLine({ onCallOff, onDismiss, onRetry, upload }: UploadLineProps): ReactNode {
  const { t } = useTranslation();
  const { fault, file, mayRetry, sent } = upload;
  const percent = file.size === 0 ? 0 : Math.floor((sent / file.size) * 100);
  return (
    <li className="file-upload">
      <span className="row">
        <span className="cut grow">{file.name}</span>
        <span className="faint num">{fault ? sizeText(file.size) : `${sizeText(sent)} / ${sizeText(file.size)}`}</span>
        {fault && mayRetry ? (
          <Button size="small" onClick={onRetry}>
            {t('states.retry')}
          </Button>
        ) : null}
        <Button size="small" onClick={fault ? onDismiss : onCallOff}>
          {t(fault ? 'files.dismiss' : 'files.callOff')}
        </Button>
      </span>
      {fault ? (
        <p className="field-fault" role="alert">
          {fault}
        </p>
      ) : (
        <Progress
          percent={percent}
          size="small"
          status="normal"
          aria-label={t('files.progress', { name: file.name })}
        />
      )}
    </li>
  );
}
