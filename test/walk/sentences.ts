/** How the pane says how a workbook was left, for the walk to hold it to that. */

/** Where not even putting back was possible. */
export const HALF_WRITTEN = /may be there in part/;
/** Where looks could not be put back. */
export const MIXED_LOOKS = /^(?=.*What stood in the cells was put back as it was).*may be a mixture of old and new/;
export const CANCELLED = /^Cancelled|may be there whole, in part or not at all/;
