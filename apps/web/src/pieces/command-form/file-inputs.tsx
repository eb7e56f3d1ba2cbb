import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { filesQuery } from '../../lib/files';
import { FilesUpload } from '../files-upload';
import { Chooser, type ReferenceProps } from './chooser';
import '../files.css';

/** Files of the item by the fingerprints of their contents, and new ones, which come to it. */
export function FilesInput(props: ReferenceProps): ReactNode {
  const { context, onChange, value } = props;
  const projectId = context.detail?.project.id ?? '';
  const itemId = context.item?.id ?? null;
  const { data, isPending } = useQuery({ ...filesQuery(projectId), enabled: projectId !== '' });
  const given = (value ?? []) as readonly string[];
  // Several files arrive one after the other, before the form is drawn anew.
  const chosen = useRef(given);
  useLayoutEffect(() => {
    chosen.current = given;
  });
  const options = [...(data?.rows ?? [])]
    .reverse()
    .filter((file) => file.itemId === itemId || given.includes(file.sha256))
    .map(({ name, sha256 }) => ({ value: sha256, label: name }));
  return (
    <>
      <Chooser {...props} several options={options} loading={isPending} />
      <FilesUpload
        projectId={projectId}
        itemId={itemId}
        onUploaded={({ sha256 }) => {
          chosen.current = [...new Set([...chosen.current, sha256])];
          onChange(chosen.current);
        }}
      />
    </>
  );
}

/** A file of the project by the fingerprint of its content, or a new one. */
export function FileInput(props: ReferenceProps): ReactNode {
  const projectId = props.context.detail?.project.id ?? '';
  const { data, isPending } = useQuery({ ...filesQuery(projectId), enabled: projectId !== '' });
  const options = [...(data?.rows ?? [])].reverse().map(({ name, sha256 }) => ({ value: sha256, label: name }));
  return (
    <>
      <Chooser {...props} options={options} loading={isPending} />
      <FilesUpload
        projectId={projectId}
        itemId={props.context.item?.id ?? null}
        onUploaded={({ sha256 }) => props.onChange(sha256)}
      />
    </>
  );
}
