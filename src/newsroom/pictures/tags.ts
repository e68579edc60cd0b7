/** Whether a picture is public, and the words it is shown with as a cover. */
export const pictureTag = (hash: string) => `picture:${hash}`;
