/** Plain JSON that is kept in a workbook: an add-in's own settings, and what is set of the parts of charts and conditional formats. */
export type BookSetting = null | boolean | number | string | readonly BookSetting[] | { readonly [key: string]: BookSetting };

/** What is set of a thing's parts, by the path to each: "rule", "format.font.color". */
export type SettingsByPath = Readonly<Record<string, BookSetting>>;
