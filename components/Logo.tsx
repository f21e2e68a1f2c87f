/** The product's sign, drawn like `assets/icons/icon.svg` in the colors of the interface. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 128 128" aria-hidden="true">
      <rect x="4" y="4" width="120" height="120" rx="30" fill="var(--logo-ground)" />
      <path
        fill="var(--logo-marks)"
        d="M30 56c0-17 9-28 26-31v12c-8 2-12 6-12 13h12v24H30zM72 56c0-17 9-28 26-31v12c-8 2-12 6-12 13h12v24H72z"
      />
      <path stroke="var(--logo-line)" stroke-width="11" stroke-dasharray="18 8" d="M29 97h70" />
    </svg>
  )
}
