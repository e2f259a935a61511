// Opens each page, runs axe-core in it, and names what it finds. Called by `axe` beside it.
const { chromium } = require("playwright-core");
const { pathToFileURL } = require("url");
const path = require("path");

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SCREENS = [
  { name: "light", colorScheme: "light", viewport: { width: 1000, height: 900 } },
  { name: "dark", colorScheme: "dark", viewport: { width: 1000, height: 900 } },
  { name: "narrow", colorScheme: "light", viewport: { width: 320, height: 640 } },
];

// axe does not judge words in drawings: those stand on the page's own ground.
function faintDrawings() {
  const parts = (color) => color.match(/[\d.]+/g).slice(0, 3).map((v) => v / 255);
  const linear = (v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  const light = (color) => parts(color).map(linear).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0.05);
  const ground = light(getComputedStyle(document.body).backgroundColor);
  return [...document.querySelectorAll("svg text")].flatMap((text) => {
    const ink = light(getComputedStyle(text).fill);
    const contrast = Math.max(ink, ground) / Math.min(ink, ground);
    return contrast < 4.5 ? [`faint words in a drawing: ${text.textContent} (${contrast.toFixed(1)})`] : [];
  });
}

(async () => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
  let found = 0;
  for (const file of process.argv.slice(2)) {
    for (const { name, ...screen } of SCREENS) {
      // The page's own policy lets no script run; this one is let in from outside.
      const context = await browser.newContext({ ...screen, bypassCSP: true });
      const page = await context.newPage();
      const asked = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(pathToFileURL(path.resolve(file)).href);
      await page.addScriptTag({ path: require.resolve("axe-core") });
      const result = await page.evaluate((rules) => axe.run({ runOnly: rules }), RULES);
      const problems = result.violations.map((v) => `${v.id} (${v.impact}): ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`);
      problems.push(...(await page.evaluate(faintDrawings)));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) problems.push(`${wide} pixels wider than the window`);
      if (asked.length > 1) problems.push(`fetches ${asked.slice(1).join(", ")}`);
      console.log(`${file} ${name}: ${result.passes.length} rules held, ${problems.length} broken`);
      problems.forEach((p) => console.log(`  ${p}`));
      found += problems.length;
      await context.close();
    }
  }
  await browser.close();
  process.exit(found ? 1 : 0);
})().catch((error) => {
  console.error(error.message);
  process.exit(2);
});
