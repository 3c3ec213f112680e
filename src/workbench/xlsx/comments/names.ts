/** Names of the parts that comments are made of. Source: ECMA-376 part 1, 18.7; Microsoft, [MS-XLSX] 2.1.47 and 2.1.48 (persons and threaded comments). */
const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const LATER = 'http://schemas.microsoft.com/office/2017/10/relationships';

export const NAMESPACES = { threads: THREADS, main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' };
export const RELATIONS = { person: `${LATER}/person`, threadedComment: `${LATER}/threadedComment` };
export const KINDS = {
  person: 'application/vnd.ms-excel.person+xml',
  threadedComment: 'application/vnd.ms-excel.threadedcomments+xml',
  comments: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
};

/** How the author of the note beside a thread begins; the thread's id follows. */
export const THREAD_AUTHOR = 'tc=';
