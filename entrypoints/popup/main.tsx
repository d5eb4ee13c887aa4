export {};

// The code waits for the frame of the page to be painted: parsing it first would keep an empty popup on the screen.
const painted = new Promise<void>((done) => {
  requestAnimationFrame(() => setTimeout(done));
  // No frame is drawn in a tab that nobody looks at.
  setTimeout(done, 100);
});

await painted;
const { start } = await import('./start.tsx');
await start();
