/** The OpenAPI document as text; written once the routes are known. */
export class OpenApiText {
  private text: string | null = null;

  write(document: object): void {
    this.text = `${JSON.stringify(document, null, 2)}\n`;
  }

  read(): string {
    if (this.text === null) throw new TypeError('Expected the OpenAPI document to be written at the start.');
    return this.text;
  }
}
