/** The library ships types of the elements, but not of the class that makes them. */
declare module 'bpmn-moddle' {
  export interface ModdleElement {
    readonly $type: string;
  }

  export class BpmnModdle {
    create(type: string, properties?: Readonly<Record<string, unknown>>): ModdleElement;
    /** An element that BPMN does not know; its other elements are in `$children`. */
    createAny(name: string, namespace: string, properties?: Readonly<Record<string, unknown>>): ModdleElement;
    toXML(element: ModdleElement, options: { readonly format: boolean }): Promise<{ readonly xml: string }>;
  }
}
