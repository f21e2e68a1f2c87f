/**
 * Parents as the tree has them. A form's fields stand in front of the form's own properties: for
 * `<form><input name="parentNode"></form>`, the form's `parentNode` is the field, and a walk upwards never ends. The
 * prototype's accessors know no fields.
 */
export const parentElementOf = accessor<Element | null>('parentElement')
export const parentNodeOf = accessor<ParentNode | null>('parentNode')

function accessor<Value>(property: 'parentElement' | 'parentNode'): (node: Node) => Value {
  let get: (() => Value) | undefined
  return (node) => {
    // Looked up when it is first used: the background, which has no nodes, shares modules with the page.
    get ??= Object.getOwnPropertyDescriptor(Node.prototype, property)!.get as () => Value
    return get.call(node)
  }
}
