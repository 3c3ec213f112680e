/** Two sheets of paper, one over the other; the words beside it say what it means. */
export function CopyIcon() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinejoin="round" aria-hidden="true" focusable="false">
      <path d="M5.5 2.5h6a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1z" />
      <path d="M4.5 4.5h-1a1 1 0 0 0-1 1v7a2 2 0 0 0 2 2h4.5" />
    </svg>
  );
}
