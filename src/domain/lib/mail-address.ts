/** A letter that is ready to be sent by whoever wrote it. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** The address that opens a letter in the person's own mail program (RFC 6068); nothing is sent by us. */
export function mailAddress(to: readonly string[], { subject, body }: Mail): string {
  const head = { subject, body: body.replaceAll('\n', '\r\n') };
  const query = Object.entries(head).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return `mailto:${to.join(',')}?${query.join('&')}`;
}
