import { useRef } from 'react';

/** 128 random bits. `crypto.randomUUID` is missing where the page is not served over HTTPS. */
function newCommandId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The id for a command: the same as long as the same content is sent, so that trying again after the
 * connection was lost never does a thing twice.
 */
export function useCommandId(): (content: unknown) => string {
  const last = useRef({ content: '', id: '' });
  return (content) => {
    const text = JSON.stringify(content);
    if (last.current.content !== text) last.current = { content: text, id: newCommandId() };
    return last.current.id;
  };
}
