/** Buttons that copy the text beside them, and say so. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.addEventListener('click', async () => {
    const text = button.closest('section')?.querySelector('[data-copy-text]')?.textContent?.trim() ?? '';
    const before = button.textContent;
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = 'Copied';
    } catch {
      button.textContent = 'Not allowed to copy';
    }
    setTimeout(() => (button.textContent = before), 2500);
  });
}

export {};
