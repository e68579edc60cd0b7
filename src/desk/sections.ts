/** The rooms of the desk, in the order of its bar; the words stand at `desk.nav`. */
export const deskSections = {
  articles: '/admin',
  newArticle: '/admin/articles/new',
  addresses: '/admin/addresses',
} as const;

export type DeskSection = keyof typeof deskSections;
