// A single-page news app without a framework: it fetches the article pages of this folder's neighbors, shows
// their <article> and moves the address on, never loading a document.

const ARTICLES = {
  'strait-toll': 'Ferry ban weighed',
  'late-wages': 'Nurses paid late',
  'translated-dam': 'Dam is firm',
}
const app = document.getElementById('app')

async function show(path) {
  const name = path.split('/').pop()
  if (!(name in ARTICLES)) {
    showList()
    return
  }
  const page = await (await fetch(`/articles/${name}.html`)).text()
  const parsed = new DOMParser().parseFromString(page, 'text/html')
  const main = document.createElement('main')
  main.append(parsed.querySelector('article, .post'))
  document.title = parsed.title
  app.replaceChildren(main)
}

function showList() {
  document.title = 'The Alder Post'
  const list = document.createElement('ul')
  for (const [name, title] of Object.entries(ARTICLES)) {
    const link = document.createElement('a')
    link.href = `/spa/${name}`
    link.dataset.route = ''
    link.textContent = title
    const item = document.createElement('li')
    item.append(link)
    list.append(item)
  }
  app.replaceChildren(list)
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-route]')
  if (!link) return
  event.preventDefault()
  history.pushState(null, '', link.href)
  show(location.pathname)
})
addEventListener('popstate', () => show(location.pathname))
show(location.pathname)
