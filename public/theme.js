/* Runs before the page is painted: says that scripts run, and puts the remembered colour scheme on. */
(() => {
  const root = document.documentElement;
  const KEY = 'theme';
  root.classList.add('js');
  const remembered = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };
  const theme = remembered();
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches);
  addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('[data-theme-switch]');
    if (!button) return;
    const show = () => {
      button.textContent = isDark() ? 'Light' : 'Dark';
      button.setAttribute('aria-label', isDark() ? 'Light colours' : 'Dark colours');
    };
    show();
    button.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      try {
        localStorage.setItem(KEY, root.dataset.theme);
      } catch {
        /* A browser that stores nothing still switches. */
      }
      show();
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
  });
})();
