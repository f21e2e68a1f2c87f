/** The class itself: the package's main file wraps it and brings code for browsers without classes. */
declare module 'mark.js/src/lib/mark.js' {
  import Mark from 'mark.js'

  export default Mark
}
