'use client';
import type { DeskPicture, PictureShelf } from '@/newsroom/pictures/dto';
import { mostBytes, pictureLibrary, pictureUpload } from '@/newsroom/pictures/rules';
import type { Refusal } from '../form-state';

/** What a browser offers to choose from; the server judges by content. */
export const acceptedPictures = 'image/jpeg,image/png,image/webp,image/avif';

type Uploaded = { picture: DeskPicture } | { refusal: Refusal };

/**
 * Sends a file beside the form one is in, which stays as it is whatever comes back. By XMLHttpRequest, because fetch
 * does not say how far an upload is.
 * @param onSent the share that is on its way, from 0 to 1
 */
export function uploadPicture(file: File, onSent: (share: number) => void): Promise<Uploaded> {
  if (file.size > mostBytes) return Promise.resolve({ refusal: { key: 'picture.large' } });
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', pictureUpload);
    request.responseType = 'json';
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name.toWellFormed()));
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
    request.onload = () => resolve((request.response as Uploaded | null) ?? { refusal: { key: 'unexpected' } });
    request.onerror = () => resolve({ refusal: { key: 'unreachable' } });
    request.send(file);
  });
}

export async function loadPictures(page: number, wanted: string): Promise<PictureShelf | { refusal: Refusal }> {
  try {
    const response = await fetch(`${pictureLibrary}?page=${page}&q=${encodeURIComponent(wanted)}`);
    return (await response.json()) as PictureShelf | { refusal: Refusal };
  } catch {
    return { refusal: { key: 'unreachable' } };
  }
}
