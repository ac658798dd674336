import { XmlAttributeComponent, XmlComponent } from 'docx';

class WordValue extends XmlAttributeComponent<{ val: string }> {
  protected override readonly xmlKeys = { val: 'w:val' };
}
/** An element with a value, of those that the library has no class for. */
export class WordElement extends XmlComponent {
  constructor(name: string, value: string) {
    super(name);
    this.root.push(new WordValue({ val: value }));
  }
}
