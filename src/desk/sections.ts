/** The rooms of the desk, in the order of its bar; the words stand at `desk.nav`. */
export const deskSections = {
  articles: '/admin',
  newArticle: '/admin/articles/new',
  pictures: '/admin/pictures',
  reports: '/admin/reports',
  topics: '/admin/topics',
  tags: '/admin/tags',
  places: '/admin/places',
  addresses: '/admin/addresses',
  people: '/admin/people',
  settings: '/admin/settings',
  audit: '/admin/audit',
} as const;

export type DeskSection = keyof typeof deskSections;
