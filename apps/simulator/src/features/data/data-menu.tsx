import { Link } from "@tanstack/react-router";
import { APP_TEXTS } from "../../components/app-texts.ts";
import { useLocale } from "../../state/use-locale.ts";
import classes from "./data-menu.module.css";

const PAGES = [
  { to: "/data", text: APP_TEXTS.data },
  { to: "/audit", text: APP_TEXTS.audit },
  { to: "/sources", text: APP_TEXTS.sources },
] as const;

/** The three pages about the data. */
export function DataMenu() {
  const locale = useLocale();
  return (
    <nav className={classes["menu"]} aria-label={APP_TEXTS.dataMenu(locale)}>
      {PAGES.map((page) => (
        <Link
          key={page.to}
          to={page.to}
          activeOptions={{ includeSearch: false }}
          activeProps={{ "aria-current": "page" }}
        >
          {page.text(locale)}
        </Link>
      ))}
    </nav>
  );
}
